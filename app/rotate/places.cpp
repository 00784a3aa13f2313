#include "app/rotate/places.h"

#include "app/rotate/credential_work.h"
#include "core/base/words.h"
#include "core/io/env_file.h"

namespace kd::rotate {

namespace {

ActResult unreadable(const Problem &problem)
{
    return ActResult::failed(QStringLiteral("place_unreadable"), problem.file.isEmpty() ? problem.sentence : QStringLiteral("%1: %2").arg(problem.file, problem.sentence));
}

ActResult journalRefuses()
{
    return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
}

ActResult changeFile(Bench &bench, const Place &place, const SharedSecret &from, const SharedSecret &to, const Begin &begin)
{
    if (!from)
        return ActResult::failed(QStringLiteral("old_key"), Words::tr("Without the old key a file is not changed: nobody could tell whether it is the one."));
    if (const auto looked = previewEnvValue({place.where, place.detail}, from, to); !looked)
        return unreadable(looked.error());
    if (!begin())
        return journalRefuses();
    const auto written = writeEnvValue({place.where, place.detail}, from, to, bench.backupFolder());
    if (!written)
        return unreadable(written.error());
    if (written->changed)
        bench.say(QStringLiteral("- %1\n+ %2").arg(written->before, written->after));
    for (const QString &hint : written->hints)
        bench.say(hint);
    return ActResult::done({CitesFile{place.where}});
}

ActResult change(Bench &bench, Place &place, const SharedSecret &from, const SharedSecret &to, const Begin &begin)
{
    switch (place.kind) {
    case Place::Kind::EnvFile:
        return changeFile(bench, place, from, to, begin);
    case Place::Kind::Credential:
        return to ? changeCredential(bench, place, to, begin) : ActResult::failed(QStringLiteral("old_key"), Words::tr("Without the old key nothing can be put back."));
    case Place::Kind::WorkflowCopy:
        return changeWorkflow(bench, place, from, to, begin);
    case Place::Kind::Trigger:
    case Place::Kind::ByHand:
        break;
    }
    return ActResult::done();
}

} // namespace

ActResult changePlace(Bench &bench, Place place, const SharedSecret &from, const SharedSecret &to, Place::State before, Place::State after)
{
    // What is refused at the first look was not touched, and is not put back.
    const Begin begin = [&] {
        Place begun = place;
        begun.state = before;
        return place.state == before || bench.note(begun);
    };
    ActResult result = change(bench, place, from, to, begin);
    if (!result.isDone())
        return result;
    place.state = after;
    return bench.note(place) ? result : journalRefuses();
}

PlaceProof provePlace(Bench &bench, const Place &place)
{
    switch (place.kind) {
    case Place::Kind::EnvFile: {
        const auto value = readEnvValue({place.where, place.detail});
        if (!value)
            return {unreadable(value.error())};
        if (!(*value)->equals(*bench.wish.newKey))
            return {ActResult::failed(QStringLiteral("place_holds_another_key"), Words::tr("%1 in %2 is not the new key.").arg(place.detail, place.where), {CitesFile{place.where}})};
        return {ActResult::done({CitesFile{place.where}})};
    }
    case Place::Kind::Credential:
        return proveCredential(bench, place);
    case Place::Kind::WorkflowCopy:
        return proveWorkflow(bench, place);
    case Place::Kind::Trigger:
    case Place::Kind::ByHand:
        break;
    }
    return {{}, true};
}

} // namespace kd::rotate
