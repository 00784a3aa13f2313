#pragma once

#include "core/evidence/exchange.h"

namespace kd {

/// Why there is no answer, in a few words: "Connection refused".
[[nodiscard]] QString failureInWords(const Answer &answer);
/// The status, or why there is none.
[[nodiscard]] QString statusOrFailure(const Answer &answer);

} // namespace kd
