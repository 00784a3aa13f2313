#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// No key arrived at the service, although one was sent.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_got_no_key");
}

} // namespace

extern const Rule provider_got_no_key;
const Rule provider_got_no_key = makeRule<&judge>("provider_got_no_key");

} // namespace kd::rules
