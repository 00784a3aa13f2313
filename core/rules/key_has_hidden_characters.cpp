#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// Characters that are not seen, or that look like others: none of them is in a key of n8n's making.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    using Kind = CharacterFault::Kind;
    if (key.mask || key.placeholder || key.length == 0 || key.isBlank())
        return notApplicable();
    const auto kinds = {Kind::Hidden, Kind::LookAlike, Kind::Control, Kind::Quote, Kind::NotUtf8};
    Citations cited = citeFaults(key, kinds);
    if (cited.isEmpty())
        return holds();
    const TextFault fault = textFault({publicWay, directWay, provider});
    const CharacterFault *first = nullptr;
    int count = 0;
    bool unseen = false;
    for (const CharacterFault &each : key.faults) {
        if (each.kind == Kind::InnerSpace || each.kind == Kind::OuterSpace)
            continue;
        first = first ? first : &each;
        ++count;
        unseen = unseen || each.kind == Kind::Hidden || each.kind == Kind::Control;
    }
    return fails(fault.certainty, cited + fault.seen)
        .with("characters", listFaults(key, kinds))
        .with("count", QString::number(count))
        .with("character", first->name)
        .with("position", QString::number(first->offset + 1))
        .saying(fault.corrected ? "live" : unseen ? "default" : "look_alike");
}

} // namespace

extern const Rule key_has_hidden_characters;
const Rule key_has_hidden_characters = makeRule<&judge>("key_has_hidden_characters");

} // namespace kd::rules
