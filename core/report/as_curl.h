#pragma once

#include "core/evidence/exchange.h"

namespace kd {

/// A recorded request as a command that a person can paste into a shell to send it again. What was masked stands there
/// as a variable for the person to fill in, and nothing of the text, however it was made, leaves its quotes.
[[nodiscard]] QString asCurl(const Exchange &exchange);

} // namespace kd
