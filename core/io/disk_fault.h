#pragma once

#include <QString>

namespace kd {

/// Why the disk refused, in words that fit behind a colon; an errno.
[[nodiscard]] QString diskFault(int error);

} // namespace kd
