#pragma once

#include "core/rules/rule.h"

namespace kd {

/// Whether what was asked was proven to work, and if not, why nothing more can be said. `Holds` means healthy; the
/// variant and arguments fit the texts of the two verdicts.
[[nodiscard]] Ruling judgeHealth(const Evidence &evidence);

} // namespace kd
