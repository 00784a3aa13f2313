#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// The whole header line, where only its value should be.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    return judgeWrapper(Wrapper::Kind::HeaderName, key, {publicWay, directWay, provider});
}

} // namespace

extern const Rule key_carries_header_name;
const Rule key_carries_header_name = makeRule<&judge>("key_carries_header_name");

} // namespace kd::rules
