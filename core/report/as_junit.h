#pragma once

#include "core/report/sentence.h"

namespace kd {

/// One test case per rule that was decided, for a pipeline's own view of tests.
[[nodiscard]] QByteArray asJunit(const Report &report, const Sentences &sentences);

} // namespace kd
