#pragma once

#include "core/evidence/exchange.h"

namespace kd {

/// Which key a request carried, for a person who reads what was asked.
enum class KeySent { None, Given, Corrected, Control };

[[nodiscard]] KeySent keySent(const Exchange &exchange);

} // namespace kd
