#include "app/rotate/key_text.h"
#include "app/rotate/office_work.h"
#include "app/rotate/own_keys.h"
#include "app/rotate/staged.h"
#include "core/base/words.h"

#include <algorithm>
#include <utility>

namespace kd::rotate {

namespace {

Marks names(Bench &bench)
{
    return bench.wish.oldKey ? Marks{{QStringLiteral("tail"), tailOf(*bench.wish.oldKey)}} : Marks();
}

/// As the journal noted it when the old key was checked, else as it is found now.
tl::expected<QString, ActResult> oldKeyId(Bench &bench)
{
    if (const StepRecord *check = bench.rotation().find(QStringLiteral("check_old")); check && check->marks.contains(QStringLiteral("old_key_id")))
        return check->marks.value(QStringLiteral("old_key_id"));
    if (const auto missing = fetchOldKey(bench))
        return tl::unexpected(*missing);
    const auto row = ownKey(bench, *bench.wish.oldKey);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*row)->id : QString();
}

/// Refused already: whoever revoked it, it is dead.
bool isDead(Bench &bench, QList<Citation> &citations)
{
    if (!bench.wish.oldKey)
        return false;
    const Acceptance acceptance = bench.accepts(bench.wish.oldKey);
    citations = acceptance.citations;
    if (acceptance.is(Acceptance::Answer::Refused))
        bench.foundDead = acceptance;
    return acceptance.is(Acceptance::Answer::Refused);
}

/// `why` is what kept the program from doing it.
ActResult runByPerson(Bench &bench, const QString &why = {})
{
    (void)fetchOldKey(bench);
    Request request;
    request.kind = Request::Kind::Revoke;
    request.link = linkOf(bench);
    request.tail = bench.wish.oldKey ? tailOf(*bench.wish.oldKey) : QString();
    request.sentence = why;
    bool asked = false;
    for (;;) {
        QList<Citation> citations;
        if (bench.wish.oldKey && (asked || bench.wasReopened()) && isDead(bench, citations))
            return ActResult::done(citations);
        if (bench.stopped())
            return ActResult::ended();
        if (asked)
            request.sentence = Words::tr("The old key is still accepted.");
        const auto reply = bench.ask(request);
        if (!reply || !reply->done) {
            const QString what = Words::tr("The old key is to be revoked by you, at %1; then resume.").arg(request.link);
            return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("revocation"), why.isEmpty() ? what : why + QLatin1Char(' ') + what);
        }
        if (!bench.wish.oldKey)
            return ActResult::done();
        asked = true;
    }
}

/// By the provider's own API.
ActResult runAtOffice(Bench &bench)
{
    const auto office = officeFor(bench);
    if (!office)
        return office.error();
    if (!*office)
        return runByPerson(bench);
    const auto keys = keysAt(bench, **office);
    if (!keys)
        return keys.error();
    QList<Citation> citations{CitesExchange{bench.exchanges().constLast().number}};
    if (!bench.wish.oldKey)
        fetchKeys(bench);
    const auto old = oldAmong(bench, *keys);
    if (!old && !oldIdOf(bench).isEmpty())
        return ActResult::done(citations);
    if (!old)
        return isDead(bench, citations) ? ActResult::done(citations) : runByPerson(bench, Words::tr("%1's list does not show the old key.").arg(bench.provider->name));
    if (const QString others = othersWith(bench, *old, *keys); !others.isEmpty())
        return runByPerson(bench, others);
    ActResult gone = removeAt(bench, **office, *old);
    mark(gone.marks, QStringLiteral("key_id"), old->id);
    markTerms(gone.marks, *old);
    return gone;
}

ActResult run(Bench &bench)
{
    if (bench.step().acts == Actor::Person)
        return runByPerson(bench);
    if (bench.wish.kind == HeldKind::ProviderKey)
        return runAtOffice(bench);
    const auto id = oldKeyId(bench);
    if (!id)
        return id.error();
    if (id->isEmpty()) {
        QList<Citation> citations;
        if (isDead(bench, citations))
            return ActResult::done(citations);
        return runByPerson(bench);
    }
    const auto keys = ownKeys(bench);
    if (!keys)
        return keys.error();
    if (std::none_of(keys->begin(), keys->end(), [&](const n8n::ApiKeyItem &each) { return each.id == *id; })) {
        // Gone already, or this person is not the one who has it.
        QList<Citation> citations;
        if (const auto missing = fetchOldKey(bench))
            return *missing;
        return isDead(bench, citations) ? ActResult::done(citations, {{QStringLiteral("key_id"), *id}})
                                        : runByPerson(bench, Words::tr("n8n does not list the old key for who signed in."));
    }
    ActResult gone = removeOwnKey(bench, *id);
    gone.marks.insert(QStringLiteral("key_id"), *id);
    return gone;
}

ActResult proveDead(Bench &bench)
{
    if (const auto found = std::exchange(bench.foundDead, std::nullopt))
        return ActResult::done(found->citations);
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(30);
    std::chrono::seconds pause(2);
    for (;;) {
        const Acceptance old = bench.accepts(bench.wish.oldKey);
        if (bench.stopped())
            return ActResult::ended();
        if (old.is(Acceptance::Answer::Refused))
            return ActResult::done(old.citations);
        const QDateTime again = QDateTime::currentDateTimeUtc().addSecs(pause.count());
        if (again > until)
            return old.is(Acceptance::Answer::Accepted) ? ActResult::failed(QStringLiteral("old_key_still_accepted"), Words::tr("The old key is still accepted."), old.citations)
                                                        : ActResult::failed(old.verdict, old.sentence, old.citations);
        if (!bench.sleepUntil(again, Words::tr("The old key is not refused yet; asking again.")))
            return ActResult::ended();
        pause *= 2;
    }
}

ActResult proveNewStays(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    const Acceptance fresh = bench.accepts(bench.wish.newKey, std::chrono::seconds(10));
    if (bench.stopped())
        return ActResult::ended();
    return fresh.is(Acceptance::Answer::Accepted) ? ActResult::done(fresh.citations) : ActResult::failed(fresh.verdict, fresh.sentence, fresh.citations);
}

ActResult proveEnd(Bench &bench)
{
    ActResult fresh = proveNewStays(bench);
    if (!fresh.isDone())
        return fresh;
    ActResult dead = proveDead(bench);
    dead.citations += fresh.citations;
    return dead;
}

/// Its own word from the person, for nobody can send the old key.
ActResult proveEndWithoutOld(Bench &bench)
{
    ActResult fresh = proveNewStays(bench);
    if (!fresh.isDone())
        return fresh;
    Request request;
    request.kind = Request::Kind::Revoke;
    request.link = linkOf(bench);
    request.sentence = Words::tr("The old key is not at hand: look whether the provider's list still shows it.");
    const auto reply = bench.ask(request);
    if (!reply || !reply->done)
        return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("revocation"), request.sentence);
    return fresh;
}

} // namespace

const Act acts::revokeOld{&run, nullptr, &names};
const Act acts::proveOldDead{&proveDead};
const Act acts::proveEnd{&kd::rotate::proveEnd};
const Act acts::proveEndWithoutOld{&kd::rotate::proveEndWithoutOld};

} // namespace kd::rotate
