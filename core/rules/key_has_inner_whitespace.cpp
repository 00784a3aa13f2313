#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// A blank, tab or line break inside the key: HTTP carries it, and the key is another one then.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    if (key.mask || key.placeholder || key.length == 0)
        return notApplicable();
    const auto kinds = {CharacterFault::Kind::InnerSpace};
    const Citations seen = citeFaults(key, kinds);
    const TextFault fault = textFault({publicWay, directWay, provider});
    if (seen.isEmpty() || fault.accepted)
        return holds(fault.seen);
    return fails(fault.certainty, seen + fault.seen).with("characters", listFaults(key, kinds)).saying(fault.corrected ? "live" : "default");
}

} // namespace

extern const Rule key_has_inner_whitespace;
const Rule key_has_inner_whitespace = makeRule<&judge>("key_has_inner_whitespace");

} // namespace kd::rules
