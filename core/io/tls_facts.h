#pragma once

#include "core/evidence/exchange.h"

#include <QSslSocket>

namespace kd {

/// What a handshake showed, whether it was accepted or not.
[[nodiscard]] TlsFacts tlsFacts(const QSslSocket &socket);

/// Why there is no encrypted connection: an answer of kind Tls with its facts.
[[nodiscard]] Answer tlsFault(const QSslSocket &socket);

} // namespace kd
