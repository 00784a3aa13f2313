#include "app/rotate/execution_proof.h"
#include "app/rotate/places.h"
#include "app/rotate/probe.h"
#include "app/rotate/staged.h"
#include "core/base/words.h"
#include "core/rotate/sentences.h"

#include <algorithm>

namespace kd::rotate {

namespace {

using State = Place::State;

/// What a person must do with those places that the program cannot touch; ticked ones are noted at once.
ActResult askFor(Bench &bench, Request::Kind kind, const QList<Place> &places, State to)
{
    QList<Place> left = places;
    while (!left.isEmpty()) {
        Request request;
        request.kind = kind;
        request.places = left;
        const auto reply = bench.ask(request);
        if (!reply || reply->places.isEmpty())
            return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("places"), sentenceOf(request));
        for (Place place : places) {
            if (!reply->places.contains(place.id))
                continue;
            place.state = to;
            if (!bench.note(place))
                return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
            left.erase(std::remove_if(left.begin(), left.end(), [&](const Place &each) { return each.id == place.id; }), left.end());
        }
    }
    return ActResult::done();
}

QList<Place> byHand(const Bench &bench, std::initializer_list<State> states)
{
    QList<Place> places = placesIn(bench.rotation().places, states);
    places.erase(std::remove_if(places.begin(), places.end(), [](const Place &place) { return place.kind != Place::Kind::ByHand; }), places.end());
    return places;
}

ActResult prepare(Bench &bench)
{
    const QList<Place> open = byHand(bench, {State::Listed});
    if (open.isEmpty())
        return ActResult::done();
    Request request;
    request.kind = Request::Kind::Prepare;
    request.places = open;
    const auto reply = bench.ask(request);
    if (!reply || reply->places.size() < open.size())
        return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("places"), sentenceOf(request));
    return ActResult::done();
}

ActResult replace(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    QList<Citation> citations;
    const QList<Place> places = placesIn(bench.rotation().places, {State::Listed, State::Changing, State::Restoring, State::Restored});
    for (const Place &place : places) {
        if (place.kind == Place::Kind::ByHand || place.kind == Place::Kind::Trigger)
            continue;
        const ActResult changed = changePlace(bench, place, bench.wish.oldKey, bench.wish.newKey, State::Changing, State::Changed);
        if (!changed.isDone())
            return changed;
        citations += changed.citations;
    }
    ActResult asked = askFor(bench, Request::Kind::Replace, byHand(bench, {State::Listed, State::Restored}), State::Changed);
    asked.citations += citations;
    return asked;
}

ActResult putBack(Bench &bench)
{
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    QList<Place> left;
    QList<Place> triggers;
    for (const Place &place : placesIn(bench.rotation().places, {State::Changing, State::Changed, State::Proven, State::Restoring})) {
        if (place.kind == Place::Kind::Trigger) {
            triggers.append(place);
            continue;
        }
        if (place.kind == Place::Kind::ByHand) {
            left.append(place);
            continue;
        }
        const ActResult changed = changePlace(bench, place, bench.wish.newKey, bench.wish.oldKey, State::Restoring, State::Restored);
        if (!changed.isDone())
            return changed;
    }
    // Those that had read the new key read the old one again, and none that was being renewed stays off.
    for (const Place &place : triggers) {
        const ActResult renewed = renewTrigger(bench, place, State::Restoring, State::Restored);
        if (!renewed.isDone())
            return renewed;
    }
    return askFor(bench, Request::Kind::Replace, left, State::Restored);
}

ActResult prove(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    QList<Citation> citations;
    QList<Place> unseen = byHand(bench, {State::Changed});
    for (Place place : placesIn(bench.rotation().places, {State::Changed})) {
        if (place.kind == Place::Kind::ByHand || place.kind == Place::Kind::Trigger)
            continue;
        PlaceProof proof = provePlace(bench, place);
        if (proof.unseen && place.kind == Place::Kind::Credential)
            proof = proveByProbe(bench, place);
        if (proof.unseen && place.kind == Place::Kind::Credential)
            proof = proveByExecutions(bench, place);
        if (proof.unseen) {
            unseen.append(place);
            continue;
        }
        if (!proof.result.isDone())
            return proof.result;
        citations += proof.result.citations;
        place = *bench.rotation().place(place.id);
        place.state = State::Proven;
        if (!bench.note(place))
            return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
    }
    ActResult asked = askFor(bench, Request::Kind::Prove, unseen, State::Proven);
    asked.citations += citations;
    return asked;
}

} // namespace

const Act acts::preparePlaces{&prepare};
const Act acts::replacePlaces{&replace, &putBack};
const Act acts::provePlaces{&prove};

} // namespace kd::rotate
