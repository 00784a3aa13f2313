#pragma once

#include "core/evidence/exchange.h"

namespace kd::ui {

/// What a request was for, in a person's words, such as "API key · with a broken key": probe and ask are ids.
[[nodiscard]] QString probeInWords(const Exchange &exchange);

} // namespace kd::ui
