#pragma once

#include "core/base/origin.h"

namespace kd {

/// Whether $NO_PROXY exempts `target`: names with their subdomains, addresses, subnets, each perhaps with a
/// port.
[[nodiscard]] bool isExempt(const QString &noProxy, const Origin &target);

} // namespace kd
