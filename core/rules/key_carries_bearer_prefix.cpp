#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// `Bearer ` belongs to another header; X-N8N-API-KEY holds the key alone.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    return judgeWrapper(Wrapper::Kind::Bearer, key, {publicWay, directWay, provider});
}

} // namespace

extern const Rule key_carries_bearer_prefix;
const Rule key_carries_bearer_prefix = makeRule<&judge>("key_carries_bearer_prefix");

} // namespace kd::rules
