#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The request went where this service takes no keys.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_endpoint_wrong");
}

} // namespace

extern const Rule provider_endpoint_wrong;
const Rule provider_endpoint_wrong = makeRule<&judge>("provider_endpoint_wrong");

} // namespace kd::rules
