#pragma once

#include "core/report/report.h"

namespace kd {

/// *Check again* asks only what a remedy can have changed. These answers stay as they are: where the key or the request
/// was at fault, n8n and the way to it have not moved.
[[nodiscard]] QList<Exchange> unaffectedByRemedy(const Report &before, const Catalogue &catalogue);

} // namespace kd
