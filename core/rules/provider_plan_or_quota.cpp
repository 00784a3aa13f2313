#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The key is good, and its plan, quota or credit is not.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_plan_or_quota");
}

} // namespace

extern const Rule provider_plan_or_quota;
const Rule provider_plan_or_quota = makeRule<&judge>("provider_plan_or_quota");

} // namespace kd::rules
