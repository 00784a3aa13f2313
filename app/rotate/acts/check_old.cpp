#include "app/rotate/office_work.h"
#include "app/rotate/own_keys.h"
#include "core/base/words.h"

namespace kd::rotate {

namespace {

/// The old key's row at its provider, looked up before anything is made: what would go with it must not go.
std::optional<ActResult> findAtOffice(Bench &bench, Marks &marks)
{
    const auto office = officeFor(bench);
    if (!office)
        return office.error();
    if (!*office)
        return std::nullopt;
    const auto keys = keysAt(bench, **office);
    if (!keys)
        return keys.error();
    const auto old = provider_api::find(*bench.wish.oldKey, *keys);
    if (!old) {
        bench.say(Words::tr("%1's list does not show the old key: you will be asked to revoke it.").arg(bench.provider->name));
        return std::nullopt;
    }
    if (const QString others = othersWith(bench, *old, *keys); !others.isEmpty())
        return ActResult::failed(QStringLiteral("others_go_with_it"), others, {CitesExchange{bench.exchanges().constLast().number}});
    mark(marks, QStringLiteral("old_key_id"), old->id);
    return std::nullopt;
}

ActResult run(Bench &bench)
{
    if (!bench.wish.oldKey) {
        Request request;
        request.kind = Request::Kind::OldKeyAgain;
        const auto reply = bench.ask(request);
        if (!reply || !reply->key)
            return ActResult::waits(QStringLiteral("old_key"), Words::tr("The old key is not at hand."));
        bench.wish.oldKey = reply->key;
    }
    const Acceptance acceptance = bench.accepts(bench.wish.oldKey);
    if (bench.stopped())
        return ActResult::ended();
    bench.knowRelease(acceptance.release);
    if (!acceptance.is(Acceptance::Answer::Accepted))
        return ActResult::failed(acceptance.verdict, acceptance.sentence, acceptance.citations);
    Marks marks{{QStringLiteral("tail"), tailOf(*bench.wish.oldKey)}};
    if (bench.wish.kind == HeldKind::N8nApiKey && bench.maySignIn()) {
        const auto row = ownKey(bench, *bench.wish.oldKey);
        if (!row)
            return row.error();
        if (*row)
            marks.insert(QStringLiteral("old_key_id"), (*row)->id);
    }
    if (bench.wish.kind == HeldKind::ProviderKey && bench.rotation().facts.contains(QLatin1String("provider_makes_keys"))) {
        if (auto fault = findAtOffice(bench, marks))
            return *std::move(fault);
    }
    return ActResult::done(acceptance.citations, marks);
}

} // namespace

const Act acts::checkOld{&run};

} // namespace kd::rotate
