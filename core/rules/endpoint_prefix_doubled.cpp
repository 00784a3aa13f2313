#include "core/rules/endpoint_prefix.h"

namespace kd::rules {

namespace {

/// /api/v1 stands twice, often once in the base URL and once in the path.
Ruling judge(const Target &target, const PublicWay &way)
{
    return judgePrefix(PathKind::ApiDoubled, target, way);
}

} // namespace

extern const Rule endpoint_prefix_doubled;
const Rule endpoint_prefix_doubled = makeRule<&judge>("endpoint_prefix_doubled");

} // namespace kd::rules
