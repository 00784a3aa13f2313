#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// The service does not know the key, or has withdrawn it.
Ruling judge(const ProviderWay &way)
{
    return judgeProvider(way, "provider_rejects_key");
}

} // namespace

extern const Rule provider_rejects_key;
const Rule provider_rejects_key = makeRule<&judge>("provider_rejects_key");

} // namespace kd::rules
