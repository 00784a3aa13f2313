#pragma once

#include "core/base/result.h"
#include "core/evidence/case.h"

#include <QJsonObject>

namespace kd {

/// A case as JSON: the `target`, `key`, `exchanges` … of a report. What it cannot hold, it does not need.
[[nodiscard]] QJsonObject toJson(const Case &subject);

/// Reads a report or case file of schema_version 1. Findings in it are ignored: they are judged anew.
[[nodiscard]] Result<Case> caseFromJson(const QByteArray &bytes, const QString &file);

} // namespace kd
