#include "app/rotate/key_text.h"
#include "app/rotate/own_keys.h"
#include "app/rotate/reasons.h"
#include "core/keys/due.h"
#include "app/rotate/staged.h"

namespace kd::rotate {

namespace {

HeldKey held(Bench &bench, const SharedSecret &old, const SharedSecret &fresh)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    HeldKey key = holdKey(bench.name(), addressOf(bench), fresh ? fresh : old, now);
    key.oldKey = old;
    key.newKey = fresh;
    key.lastProven = now;
    key.due = now.date().addDays(usualDueDays);
    return key;
}

ActResult store(Bench &bench, const SharedSecret &old, const SharedSecret &fresh)
{
    const VaultAnswer kept = bench.keep(held(bench, old, fresh));
    return kept.is(VaultOutcome::Stored) ? ActResult::done() : failureOf(kept);
}

ActResult forgetStaged(Bench &bench)
{
    const VaultAnswer gone = bench.forget(bench.stagedName());
    return gone.is(VaultOutcome::Absent) ? ActResult::done() : failureOf(gone);
}

Marks names(Bench &bench)
{
    return {{QStringLiteral("label"), bench.wish.label}};
}

ActResult keepOld(Bench &bench)
{
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    ActResult kept = store(bench, bench.wish.oldKey, nullptr);
    if (kept.isDone())
        kept.marks.insert(QStringLiteral("tail"), tailOf(*bench.wish.oldKey));
    return kept;
}

ActResult keepBoth(Bench &bench)
{
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    const ActResult kept = store(bench, bench.wish.oldKey, bench.wish.newKey);
    return kept.isDone() ? forgetStaged(bench) : kept;
}

/// The new one is deleted at its service right after this, by its name.
ActResult keepOldOnly(Bench &bench)
{
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    return store(bench, nullptr, bench.wish.oldKey);
}

ActResult keepNew(Bench &bench)
{
    if (const auto missing = fetchNewKey(bench))
        return *missing;
    const ActResult kept = store(bench, nullptr, bench.wish.newKey);
    return kept.isDone() ? forgetStaged(bench) : kept;
}

ActResult forgetNew(Bench &bench)
{
    const VaultAnswer gone = bench.forget(bench.name());
    return gone.is(VaultOutcome::Absent) ? ActResult::done() : failureOf(gone);
}

} // namespace

const Act acts::keepOld{&kd::rotate::keepOld, nullptr, &names};
const Act acts::keepBoth{&kd::rotate::keepBoth, &keepOldOnly, &names};
const Act acts::keepNew{&kd::rotate::keepNew, &forgetNew, &names};

} // namespace kd::rotate
