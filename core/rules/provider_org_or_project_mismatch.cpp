#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The key is good for another organisation or project than the one that is named with it.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_org_or_project_mismatch");
}

} // namespace

extern const Rule provider_org_or_project_mismatch;
const Rule provider_org_or_project_mismatch = makeRule<&judge>("provider_org_or_project_mismatch");

} // namespace kd::rules
