#include "app/rotate/key_text.h"
#include "app/rotate/reasons.h"
#include "app/rotate/staged.h"
#include "core/keys/due.h"
#include "core/base/words.h"

namespace kd::rotate {

namespace {

ActResult close(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    HeldKey key = holdKey(bench.name(), addressOf(bench), bench.wish.newKey, now);
    key.lastProven = now;
    key.due = now.date().addDays(usualDueDays);
    if (const VaultAnswer kept = bench.keep(std::move(key)); !kept.is(VaultOutcome::Stored))
        return failureOf(kept);
    if (const VaultAnswer gone = bench.forget(bench.stagedName()); !gone.is(VaultOutcome::Absent))
        return failureOf(gone);
    return ActResult::done({}, {{QStringLiteral("due"), now.date().addDays(usualDueDays).toString(Qt::ISODate)}});
}

ActResult lookAt(Bench &bench)
{
    Request request;
    request.kind = Request::Kind::LookAt;
    request.entries = bench.plan.lookAt;
    const auto reply = bench.ask(request);
    if (!reply || !reply->done)
        return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("look_at"), Words::tr("What somebody with the key could have done is to be looked at by you."));
    return ActResult::done();
}

} // namespace

const Act acts::closeRotation{&kd::rotate::close};
const Act acts::lookAfterLeak{&lookAt};

} // namespace kd::rotate
