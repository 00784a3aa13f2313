#include "app/rotate/places.h"
#include "app/rotate/reasons.h"
#include "core/base/words.h"
#include "core/n8n/api_letters.h"

#include <algorithm>

namespace kd::rotate {

namespace {

const Patience patience{.within = std::chrono::seconds(20), .repeatable = true};

ActResult run(Bench &bench)
{
    QList<Place> triggers = placesIn(bench.rotation().places, {Place::State::Listed, Place::State::Changing, Place::State::Restoring, Place::State::Restored});
    triggers.erase(std::remove_if(triggers.begin(), triggers.end(), [](const Place &place) { return place.kind != Place::Kind::Trigger; }), triggers.end());
    if (triggers.isEmpty())
        return ActResult::done();
    QList<Citation> citations;
    for (const Place &place : triggers) {
        const ActResult renewed = renewTrigger(bench, place, Place::State::Changing, Place::State::Proven);
        if (!renewed.isDone())
            return renewed;
        citations += renewed.citations;
    }
    return ActResult::done(citations);
}

} // namespace

ActResult renewTrigger(Bench &bench, Place place, Place::State before, Place::State after)
{
    const auto access = bench.access();
    if (!access)
        return ActResult::waits(QStringLiteral("key_again"), Words::tr("Nothing opens n8n's API here: give a key for it."));
    const n8n::Door &door = bench.n8n().door();
    place.state = before;
    if (!bench.note(place))
        return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
    // Both, even where the program is told to stop between them: nobody may find the workflow off.
    bench.numberOn();
    const auto off = bench.wait(bench.n8n().ask(n8n::api::readDone, n8n::api::deactivate(door, *access, place.where), patience));
    if (!off)
        return ActResult::failed(reasonOf(off.value.error()), sentenceOf(off.value.error()), {CitesExchange{off.exchange}});
    bench.numberOn();
    const auto on = bench.wait(bench.n8n().ask(n8n::api::readDone, n8n::api::activate(door, *access, place.where), patience));
    if (!on)
        return ActResult::failed(reasonOf(on.value.error()), sentenceOf(on.value.error()), {CitesExchange{on.exchange}});
    place.state = after;
    if (!bench.note(place))
        return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
    return ActResult::done({CitesExchange{on.exchange}});
}

const Act acts::reactivateTriggers{&run};

} // namespace kd::rotate
