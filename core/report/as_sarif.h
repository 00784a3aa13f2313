#pragma once

#include "core/report/sentence.h"

namespace kd {

/// SARIF 2.1.0, for code-scanning views.
[[nodiscard]] QByteArray asSarif(const Report &report, const Sentences &sentences);

} // namespace kd
