#include "app/rotate/staged.h"

#include "app/rotate/reasons.h"
#include "core/base/words.h"

#include <algorithm>

namespace kd::rotate {

namespace {

bool isAt(const Bench &bench, const char *step, std::initializer_list<StepState> states)
{
    const StepRecord *record = bench.rotation().find(QLatin1String(step));
    return record && std::find(states.begin(), states.end(), record->state) != states.end();
}

/// The entry that stays holds this rotation's new key, and not the key from before it.
bool holdsTheNew(const Bench &bench, const HeldKey &held)
{
    return held.oldKey || isAt(bench, "keep_new", {StepState::Done}) || isAt(bench, "close", {StepState::Doing, StepState::Done});
}

/// It holds the key that is rotated, and nothing else: from before, or again.
bool holdsTheOld(const Bench &bench, const HeldKey &held)
{
    const QString print = bench.rotation().target.fingerprint;
    return !held.oldKey && held.newKey && !print.isEmpty() && fingerprint(*held.newKey) == print;
}

} // namespace

KeyName stagedName(KeyName name, const RotationId &id)
{
    name.label = name.label.left(40) + QStringLiteral(" new ") + id.shortText();
    return name;
}

void fetchKeys(Bench &bench)
{
    if (const VaultAnswer staged = bench.find(bench.stagedName()); staged.is(VaultOutcome::Found)) {
        bench.wish.newKey = bench.wish.newKey ? bench.wish.newKey : staged.key->newKey;
        bench.wish.oldKey = bench.wish.oldKey ? bench.wish.oldKey : staged.key->oldKey;
    }
    const VaultAnswer kept = bench.find(bench.name());
    if (kept.is(VaultOutcome::Found) && holdsTheOld(bench, *kept.key)) {
        bench.wish.oldKey = bench.wish.oldKey ? bench.wish.oldKey : kept.key->newKey;
    } else if (kept.is(VaultOutcome::Found) && holdsTheNew(bench, *kept.key)) {
        bench.wish.newKey = bench.wish.newKey ? bench.wish.newKey : kept.key->newKey;
        bench.wish.oldKey = bench.wish.oldKey ? bench.wish.oldKey : kept.key->oldKey;
    }
    for (const SharedSecret &key : {bench.wish.oldKey, bench.wish.newKey}) {
        if (key)
            bench.n8n().know(*key);
    }
}

std::optional<ActResult> fetchNewKey(Bench &bench)
{
    if (!bench.wish.newKey)
        fetchKeys(bench);
    if (bench.stopped())
        return ActResult::ended();
    if (!bench.wish.newKey)
        return ActResult::failed(QStringLiteral("key_not_in_keyring"), Words::tr("The new key is no longer in the keychain: it has to be made once more."));
    return std::nullopt;
}

std::optional<ActResult> fetchOldKey(Bench &bench)
{
    if (!bench.wish.oldKey)
        fetchKeys(bench);
    if (bench.stopped())
        return ActResult::ended();
    if (bench.wish.oldKey)
        return std::nullopt;
    Request request;
    request.kind = Request::Kind::OldKeyAgain;
    const auto reply = bench.ask(request);
    if (!reply || !reply->key)
        return bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("old_key"), Words::tr("The old key is not at hand: give it once more."));
    bench.wish.oldKey = reply->key;
    return std::nullopt;
}

} // namespace kd::rotate
