#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// What stands where the key belongs is no key of this service's.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_key_in_wrong_field");
}

} // namespace

extern const Rule provider_key_in_wrong_field;
const Rule provider_key_in_wrong_field = makeRule<&judge>("provider_key_in_wrong_field");

} // namespace kd::rules
