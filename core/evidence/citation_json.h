#pragma once

#include "core/evidence/citation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace kd {

/// Citations as every output has them, and back: what is written down in the middle of an act must still cite after it.
[[nodiscard]] QJsonObject toJson(const Citation &citation);
[[nodiscard]] QJsonArray toJson(const QList<Citation> &citations);
[[nodiscard]] std::optional<Citation> citationFrom(const QJsonObject &json);

} // namespace kd
