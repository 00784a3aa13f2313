#pragma once

#include "core/report/page.h"

namespace kd {

struct TextStyle {
    bool color = false;
    int width = 78;
};

[[nodiscard]] QString asText(const Page &page, const TextStyle &style = {});

} // namespace kd
