#include "core/rules/key_text.h"

#include "core/base/words.h"
#include "core/rules/answers.h"
#include "core/rules/provider_answers.h"

#include <algorithm>

namespace kd::rules {

namespace {

constexpr int listed = 5;

bool wanted(const CharacterFault &fault, std::initializer_list<CharacterFault::Kind> kinds)
{
    return std::find(kinds.begin(), kinds.end(), fault.kind) != kinds.end();
}

void look(TextFault &fault, const Way &way)
{
    const Exchange *given = way.find(ask::keyScopeFree);
    if (acceptsKey(way) || (acceptsAnything(way) && given && passedAuthentication(shapeOf(*given)))) {
        fault.accepted = true;
        fault.seen.append(cite(*given));
    }
    const Exchange *corrected = way.find(ask::correctedScopeFree);
    if (corrected && passedAuthentication(shapeOf(*corrected)) && controlAnswer(way) && !acceptsAnything(way)) {
        fault.corrected = true;
        fault.certainty = Certainty::Proven;
        fault.seen.append(cite(*corrected));
    }
}

void lookAtProvider(TextFault &fault, const ProviderWay &way)
{
    if (const Exchange *given = way.find(ask::keyAtProvider); given && knowsKey(*given)) {
        fault.accepted = true;
        fault.seen.append(cite(*given));
    }
    if (const Exchange *corrected = way.find(ask::correctedAtProvider); corrected && knowsKey(*corrected) && refusesControl(way)) {
        fault.corrected = true;
        fault.certainty = Certainty::Proven;
        fault.seen.append(cite(*corrected));
    }
}

} // namespace

TextFault textFault(const KeyJudges &judges)
{
    TextFault fault;
    if (judges.publicWay)
        look(fault, *judges.publicWay);
    if (judges.directWay)
        look(fault, *judges.directWay);
    if (judges.provider)
        lookAtProvider(fault, *judges.provider);
    return fault;
}

Ruling judgeWrapper(Wrapper::Kind kind, const KeyReading &key, const KeyJudges &judges)
{
    if (key.placeholder || key.mask || key.length == 0)
        return notApplicable();
    if (key.wrappers.isEmpty())
        return holds();
    // Quotes around a whole line are the line's, so that what they hold tells more.
    const auto telling = std::find_if(key.wrappers.begin(), key.wrappers.end(), [](const Wrapper &each) { return each.kind != Wrapper::Kind::Quotes; });
    const Wrapper &wrapper = telling == key.wrappers.end() ? key.wrappers.front() : *telling;
    if (wrapper.kind != kind)
        return holds();
    const TextFault fault = textFault(judges);
    if (fault.accepted)
        return holds(fault.seen);
    Citations seen{CitesKey{wrapper.offset, wrapper.length}};
    seen += fault.seen;
    return fails(fault.certainty, seen).with("name", wrapper.name).saying(fault.corrected ? "live" : "default");
}

Citations citeFaults(const KeyReading &key, std::initializer_list<CharacterFault::Kind> kinds)
{
    Citations citations;
    for (const CharacterFault &fault : key.faults) {
        if (wanted(fault, kinds) && citations.size() < listed)
            citations.append(CitesKey{fault.offset, 1});
    }
    return citations;
}

QString listFaults(const KeyReading &key, std::initializer_list<CharacterFault::Kind> kinds)
{
    QStringList parts;
    for (const CharacterFault &fault : key.faults) {
        if (wanted(fault, kinds) && parts.size() < listed)
            parts.append(Words::tr("%1 at %2").arg(fault.name).arg(fault.offset + 1));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace kd::rules
