#pragma once

#include "core/evidence/key_reading.h"

#include <QJsonObject>

namespace kd {

[[nodiscard]] QJsonObject toJson(const KeyReading &key);
[[nodiscard]] KeyReading keyReadingFrom(const QJsonObject &json);

} // namespace kd
