#pragma once

#include "core/evidence/exchange.h"

#include <QAbstractSocket>

namespace kd {

/// Why a socket did not connect, in the answer's terms.
[[nodiscard]] Answer socketFault(const QAbstractSocket &socket);

[[nodiscard]] Answer fault(AnswerKind kind, const char *reason, const QString &detail = {});

} // namespace kd
