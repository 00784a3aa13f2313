#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// The text that stood in an example, where a key should be.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    if (!key.placeholder || textFault({publicWay, directWay, provider}).accepted)
        return holds();
    return fails(Certainty::Proven, {CitesKey{0, key.length}});
}

} // namespace

extern const Rule key_is_placeholder;
const Rule key_is_placeholder = makeRule<&judge>("key_is_placeholder");

} // namespace kd::rules
