#include "core/rules/endpoint_prefix.h"

namespace kd::rules {

namespace {

/// A resource of the public API without /api/v1 before it.
Ruling judge(const Target &target, const PublicWay &way)
{
    return judgePrefix(PathKind::BareResource, target, way);
}

} // namespace

extern const Rule endpoint_prefix_missing;
const Rule endpoint_prefix_missing = makeRule<&judge>("endpoint_prefix_missing");

} // namespace kd::rules
