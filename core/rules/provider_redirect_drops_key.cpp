#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The address leads to another host, and a key is not to go there.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_redirect_drops_key");
}

} // namespace

extern const Rule provider_redirect_drops_key;
const Rule provider_redirect_drops_key = makeRule<&judge>("provider_redirect_drops_key");

} // namespace kd::rules
