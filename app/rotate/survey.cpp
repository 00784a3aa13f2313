#include "app/rotate/survey.h"

#include "app/rotate/key_text.h"
#include "app/rotate/office_work.h"
#include "app/rotate/probe.h"
#include "app/rotate/reasons.h"
#include "app/rotate/staged.h"
#include "core/base/words.h"
#include "core/read/address.h"

namespace kd::rotate {

namespace {

constexpr int mostNumbered = 99;

QString graceWish()
{
    return QStringLiteral("grace");
}

/// A keyring is there and open: a rotation keeps its keys nowhere else.
std::optional<ActResult> faultOfKeyring(Bench &bench)
{
    const VaultAnswer answer = bench.find(bench.name());
    if (answer.is(VaultOutcome::Found) || answer.is(VaultOutcome::Absent)) {
        bench.fingerprintsLast = answer.fingerprintsLast;
        return std::nullopt;
    }
    return failureOf(answer);
}

bool holdsAnother(Bench &bench)
{
    const VaultAnswer held = bench.find(bench.name());
    const auto isTheOld = [&](const SharedSecret &key) { return key && bench.wish.oldKey && key->equals(*bench.wish.oldKey); };
    return held.is(VaultOutcome::Found) && !isTheOld(held.key->oldKey) && !isTheOld(held.key->newKey);
}

/// What stands under that name is written over on the way: it must be the key that is rotated. Where nobody chose the name, the
/// first is taken that is free.
std::optional<ActResult> faultOfName(Bench &bench)
{
    const QString usual = bench.wish.label;
    for (int number = 2; !bench.wish.labelChosen && number <= mostNumbered && holdsAnother(bench); ++number)
        bench.wish.label = QStringLiteral("%1 %2").arg(usual).arg(number);
    if (!holdsAnother(bench))
        return std::nullopt;
    return ActResult::failed(QStringLiteral("keyring_name_taken"),
                             Words::tr("The keychain holds another key under the name %1, which would be lost: give that one as the old key, or choose another label.").arg(bench.name().text()));
}

std::optional<ActResult> loadProviderOf(Bench &bench)
{
    if (bench.wish.kind != HeldKind::ProviderKey)
        return std::nullopt;
    auto provider = loadProvider(bench.wish.provider);
    if (!provider)
        return ActResult::failed(QStringLiteral("provider_unknown"), provider.error().sentence);
    bench.wish.provider = provider->id;
    bench.provider = *std::move(provider);
    return std::nullopt;
}

bool hasOneKeyOnly(const n8n::Capabilities &can)
{
    return can.keysAtOnce == n8n::KeysAtOnce::One || can.keysAtOnce == n8n::KeysAtOnce::ByLicence;
}

} // namespace

tl::expected<QSet<QString>, ActResult> survey(Bench &bench)
{
    if (auto fault = loadProviderOf(bench))
        return tl::unexpected(*std::move(fault));
    if (auto fault = faultOfKeyring(bench))
        return tl::unexpected(*std::move(fault));
    if (auto fault = faultOfName(bench))
        return tl::unexpected(*std::move(fault));
    if (bench.wish.kind == HeldKind::ProviderKey && bench.wish.providerRight) {
        if (auto fault = faultOfRight(bench))
            return tl::unexpected(*std::move(fault));
    }
    QSet<QString> facts;
    // The old key is checked by its own step; here it is the release that counts.
    if (bench.wish.n8n && bench.wish.n8nKey) {
        const Acceptance acceptance = bench.n8nAccepts(bench.wish.n8nKey);
        bench.knowRelease(acceptance.release);
        if (bench.stopped())
            return tl::unexpected(ActResult::ended());
        if (!acceptance.is(Acceptance::Answer::Accepted) && bench.wish.kind == HeldKind::ProviderKey)
            return tl::unexpected(ActResult::failed(acceptance.verdict, acceptance.sentence, acceptance.citations));
    }
    if (bench.wish.login) {
        const auto session = bench.session();
        if (!session)
            return tl::unexpected(session.error());
    }
    sweepProbes(bench);
    const n8n::Capabilities can = bench.can();
    if (bench.wish.kind == HeldKind::N8nApiKey) {
        if (bench.maySignIn() && !bench.wish.newKey)
            facts.insert(QStringLiteral("session"));
        if (bench.maySignIn() && can.keyShowsLastUse)
            facts.insert(QStringLiteral("last_use_recorded"));
        if (can.known && hasOneKeyOnly(can))
            facts.insert(QStringLiteral("one_key_only"));
        return facts;
    }
    if (bench.wish.oldKey)
        facts.insert(QStringLiteral("old_key_at_hand"));
    if (!bench.provider->keys.twoAtOnce)
        facts.insert(QStringLiteral("one_key_only"));
    if (bench.wish.providerRight)
        facts.insert(QStringLiteral("provider_makes_keys"));
    const bool byApi = bench.wish.n8nKey && can.credentialPatchByApi && bench.wish.via != Via::Session;
    const bool bySession = bench.maySignIn() && bench.wish.via != Via::Api;
    if (bench.wish.via != Via::Guided && (byApi || bySession)) {
        facts.insert(QStringLiteral("n8n_writable"));
        facts.insert(QStringLiteral("triggers_hold_connection"));
    }
    return facts;
}

Started startedBy(const Bench &bench, const QSet<QString> &facts)
{
    QStringList sorted(facts.begin(), facts.end());
    sorted.sort();
    Started started;
    started.id = RotationId::make();
    started.kind = bench.wish.kind;
    started.mode = bench.wish.mode;
    started.target.label = bench.wish.label;
    started.target.provider = bench.wish.provider;
    if (bench.wish.n8n) {
        started.target.host = bench.wish.n8n->origin.authority();
        started.target.address = bench.wish.n8n->origin.toString() + bench.wish.n8n->prefix;
    }
    if (bench.wish.providerAddress)
        started.target.providerAddress = bench.wish.providerAddress->url();
    if (bench.wish.oldKey && bench.fingerprintsLast)
        started.target.fingerprint = fingerprint(*bench.wish.oldKey);
    started.facts = sorted;
    started.plan = bench.plan.id;
    started.commit = bench.plan.commit();
    started.steps = bench.plan.places();
    for (Place place : bench.wish.places) {
        place.id = QStringLiteral("p%1").arg(started.places.size() + 1);
        started.places.append(place);
    }
    if (bench.wish.graceSeconds)
        started.wishes.insert(graceWish(), QString::number(*bench.wish.graceSeconds));
    if (bench.wish.providerRight && !bench.wish.providerProject.isEmpty())
        started.wishes.insert(QStringLiteral("project"), bench.wish.providerProject);
    if (bench.wish.via != Via::Any)
        started.wishes.insert(QStringLiteral("via"), toString(bench.wish.via));
    return started;
}

std::optional<ActResult> takeUp(Bench &bench)
{
    const Rotation &rotation = bench.rotation();
    if (bench.wish.kind == HeldKind::ProviderKey) {
        if (auto fault = loadProviderOf(bench))
            return fault;
    }
    if (auto fault = faultOfKeyring(bench))
        return fault;
    // On the way the new key is what opens n8n, or another one: none of them is revoked as the old one.
    const auto isTheOld = [&rotation](const SharedSecret &key) { return key && (rotation.target.fingerprint.isEmpty() || fingerprint(*key) == rotation.target.fingerprint); };
    if (!isTheOld(bench.wish.oldKey))
        bench.wish.oldKey = nullptr;
    fetchKeys(bench);
    if (bench.stopped())
        return ActResult::ended();
    if (bench.wish.kind == HeldKind::N8nApiKey && !bench.wish.oldKey && isTheOld(bench.wish.n8nKey))
        bench.wish.oldKey = bench.wish.n8nKey;
    if (bench.wish.kind == HeldKind::N8nApiKey && !bench.wish.n8nKey)
        bench.wish.n8nKey = bench.wish.oldKey;
    for (const Place &place : rotation.places) {
        if (place.kind == Place::Kind::Credential && !bench.wish.credentials.contains(place.where))
            bench.wish.credentials.append(place.where);
    }
    // The release decides by which way things are done: it is looked up again, with whatever opens n8n now.
    if (const auto access = bench.access(); access && bench.wish.n8n) {
        if (const auto *key = std::get_if<SharedSecret>(&*access))
            bench.knowRelease(bench.n8nAccepts(*key).release);
    }
    sweepProbes(bench);
    return bench.stopped() ? std::optional(ActResult::ended()) : std::nullopt;
}

} // namespace kd::rotate
