#pragma once

#include "core/evidence/exchange.h"
#include "core/read/key_hints.h"

namespace kd {

/// The few facts that rules need of an answer whose body is not kept: versions, switches, an owner's state.
/// `shape` is always among them for an accepted request.
[[nodiscard]] QJsonObject fieldsOf(const QString &ask, const QByteArray &method, const Answer &answer, const KeyHints &key);

} // namespace kd
