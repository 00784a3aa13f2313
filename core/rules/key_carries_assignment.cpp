#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// `NAME=` or `export NAME=` pasted with the key.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    return judgeWrapper(Wrapper::Kind::Assignment, key, {publicWay, directWay, provider});
}

} // namespace

extern const Rule key_carries_assignment;
const Rule key_carries_assignment = makeRule<&judge>("key_carries_assignment");

} // namespace kd::rules
