#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// Quotes around the key are sent with it.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    return judgeWrapper(Wrapper::Kind::Quotes, key, {publicWay, directWay, provider});
}

} // namespace

extern const Rule key_is_wrapped_in_quotes;
const Rule key_is_wrapped_in_quotes = makeRule<&judge>("key_is_wrapped_in_quotes");

} // namespace kd::rules
