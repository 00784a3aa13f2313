#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The service knows the key and forbids what was asked.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_key_restricted");
}

} // namespace

extern const Rule provider_key_restricted;
const Rule provider_key_restricted = makeRule<&judge>("provider_key_restricted");

} // namespace kd::rules
