#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// Plain blanks around a key: HTTP trims them, so n8n never sees them. Worth a word, not a cause, unless a word stands
/// before the key in its header: then a blank is inside, and a service may take it for a part of the key.
Ruling judge(const KeyReading &key, const ProviderWay *provider)
{
    const auto kinds = {CharacterFault::Kind::OuterSpace};
    const Citations seen = citeFaults(key, kinds);
    if (seen.isEmpty())
        return holds();
    if (const TextFault fault = textFault({nullptr, nullptr, provider}); fault.corrected && !fault.accepted && key.wrappers.isEmpty())
        return fails(Certainty::Proven, seen + fault.seen).with("characters", listFaults(key, kinds)).as(Severity::Cause).saying("live");
    return fails(Certainty::Proven, seen).with("characters", listFaults(key, kinds)).as(Severity::Note);
}

} // namespace

extern const Rule key_has_outer_whitespace;
const Rule key_has_outer_whitespace = makeRule<&judge>("key_has_outer_whitespace");

} // namespace kd::rules
