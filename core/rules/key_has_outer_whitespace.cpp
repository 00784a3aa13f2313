#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// Plain blanks around a key: HTTP trims them, so n8n never sees them. Worth a word, not a cause.
Ruling judge(const KeyReading &key)
{
    const auto kinds = {CharacterFault::Kind::OuterSpace};
    const Citations seen = citeFaults(key, kinds);
    if (seen.isEmpty())
        return holds();
    return fails(Certainty::Proven, seen).with("characters", listFaults(key, kinds)).as(Severity::Note);
}

} // namespace

extern const Rule key_has_outer_whitespace;
const Rule key_has_outer_whitespace = makeRule<&judge>("key_has_outer_whitespace");

} // namespace kd::rules
