#pragma once

#include "core/report/report.h"

namespace kd {

/// What a diagnosis did not look at because nobody gave it, one sentence each: on a healthy page what stays unproven,
/// on an undetermined one what would help.
[[nodiscard]] QStringList notAsked(const Report &report);

} // namespace kd
