#pragma once

#include "core/evidence/key_reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kd {

[[nodiscard]] QJsonObject toJson(const KeyReading &key);
[[nodiscard]] KeyReading keyReadingFrom(const QJsonObject &json);
[[nodiscard]] QJsonArray toJson(const QList<CandidateReading> &candidates);
[[nodiscard]] QList<CandidateReading> candidatesFrom(const QJsonArray &array);

} // namespace kd
