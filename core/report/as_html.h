#pragma once

#include "core/report/page.h"

namespace kd {

/// One file without scripts or outside parts.
[[nodiscard]] QString asHtml(const Page &page);

} // namespace kd
