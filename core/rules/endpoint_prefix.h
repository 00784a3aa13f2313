#pragma once

#include "core/rules/rule.h"

namespace kd::rules {

/// The ruling of an address whose /api/v1 is missing or stands twice. Where n8n's API answers there all the same, a
/// proxy maps the path, and it is right.
[[nodiscard]] Ruling judgePrefix(PathKind fault, const Target &target, const PublicWay &way);

} // namespace kd::rules
