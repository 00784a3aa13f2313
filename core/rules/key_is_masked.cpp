#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// A mask copied from a screen: stars or dots where characters were.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    if (!key.mask || textFault({publicWay, directWay, provider}).accepted)
        return holds();
    return fails(Certainty::Proven, {CitesKey{0, key.length}});
}

} // namespace

extern const Rule key_is_masked;
const Rule key_is_masked = makeRule<&judge>("key_is_masked");

} // namespace kd::rules
