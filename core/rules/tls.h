#pragma once

#include "core/rules/answers.h"

namespace kd::rules {

/// The exchange whose certificate had that fault, where nothing else was heard.
[[nodiscard]] const Exchange *tlsFault(const Way &way, const char *fault);
[[nodiscard]] const Certificate *leafOf(const Exchange &exchange);

} // namespace kd::rules
