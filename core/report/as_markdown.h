#pragma once

#include "core/report/page.h"

namespace kd {

/// For a ticket or a forum: text from outside cannot become markup.
[[nodiscard]] QString asMarkdown(const Page &page);

} // namespace kd
