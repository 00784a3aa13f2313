#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// Characters that are not seen, or that look like others: none of them is in a key of n8n's making.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay)
{
    using Kind = CharacterFault::Kind;
    if (key.mask || key.placeholder || key.length == 0)
        return notApplicable();
    const auto kinds = {Kind::Hidden, Kind::LookAlike, Kind::Control, Kind::Quote, Kind::NotUtf8};
    Citations seen = citeFaults(key, kinds);
    if (seen.isEmpty())
        return holds();
    const TextFault fault = textFault(publicWay, directWay);
    const CharacterFault *first = nullptr;
    int count = 0;
    for (const CharacterFault &each : key.faults) {
        if (each.kind == Kind::InnerSpace || each.kind == Kind::OuterSpace)
            continue;
        first = first ? first : &each;
        ++count;
    }
    return fails(fault.certainty, seen + fault.seen)
        .with("characters", listFaults(key, kinds))
        .with("count", QString::number(count))
        .with("character", first->name)
        .with("position", QString::number(first->offset + 1))
        .saying(fault.corrected ? "live" : "default");
}

} // namespace

extern const Rule key_has_hidden_characters;
const Rule key_has_hidden_characters = makeRule<&judge>("key_has_hidden_characters");

} // namespace kd::rules
