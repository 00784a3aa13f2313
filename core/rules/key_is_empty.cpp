#include "core/rules/rule.h"

namespace kd::rules {

namespace {

/// A key source that is set but holds nothing.
Ruling judge(const KeyReading &key)
{
    return key.length == 0 || key.isBlank() ? fails(Certainty::Proven, {CitesKey{0, key.length}}) : holds();
}

} // namespace

extern const Rule key_is_empty;
const Rule key_is_empty = makeRule<&judge>("key_is_empty");

} // namespace kd::rules
