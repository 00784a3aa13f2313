#pragma once

#include "core/base/result.h"
#include "core/evidence/exchange.h"

namespace kd {

[[nodiscard]] QJsonObject toJson(const Exchange &exchange);
/// Where is the path inside the document, for the message when it does not fit.
[[nodiscard]] Result<Exchange> exchangeFromJson(const QJsonObject &json, const QString &where);

} // namespace kd
