#pragma once

#include "core/n8n/uses.h"

#include <QJsonObject>

namespace kd::n8n {

/// What kind of place a path within a node is.
[[nodiscard]] Spot spotOf(const QString &nodeType, const QString &path);

/// Whether the node sends what stands there: a section that is switched off stays in the text unused.
[[nodiscard]] bool isSent(const QJsonObject &node, const QString &path);

} // namespace kd::n8n
