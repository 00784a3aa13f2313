#include "app/rotate/probe.h"

#include "app/rotate/credential_work.h"
#include "app/rotate/reasons.h"
#include "core/base/words.h"
#include "core/n8n/api_letters.h"
#include "core/n8n/probe_workflow.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace kd::rotate {

namespace {

constexpr int minutes = 10;
constexpr int mostPages = 200;
const Patience again{.within = std::chrono::seconds(20), .repeatable = true};

QByteArray random128()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

n8n::ProbeWorkflow makeProbe(const Bench &bench, const n8n::CredentialItem &credential)
{
    const Provider &provider = *bench.provider;
    const Address address = bench.wish.providerAddress.value_or(provider.base);
    n8n::ProbeWorkflow probe;
    probe.rotation = bench.rotation().id.text();
    probe.path = random128();
    probe.token = share(Secret::take(random128()));
    probe.expires = QDateTime::currentDateTimeUtc().addSecs(minutes * 60);
    probe.checkUrl = address.origin.toString() + QString::fromLatin1(provider.targetAt(address));
    for (const PlainHeader &header : provider.headers)
        probe.headers.append({QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    probe.credentialId = credential.id;
    probe.credentialName = credential.name;
    probe.credentialType = credential.type;
    return probe;
}

/// Unpublished first: a published one is not deleted.
ActResult remove(Bench &bench, const n8n::Access &access, const QString &id)
{
    const n8n::Door &door = bench.n8n().door();
    (void)bench.tell(n8n::api::readDone, n8n::api::deactivate(door, access, id), again);
    Patience patience = again;
    patience.passes = {n8n::FaultKind::Published};
    const auto gone = bench.tell(n8n::api::readDone, n8n::api::deleteWorkflow(door, access, id), patience);
    if (gone || gone.value.error().kind == n8n::FaultKind::Missing)
        return ActResult::done({CitesExchange{gone.exchange}});
    return ActResult::failed(QStringLiteral("probe_left_behind"), Words::tr("The workflow %1 that was made for the proof could not be removed: delete it in n8n. %2").arg(id, sentenceOf(gone.value.error())),
                             {CitesExchange{gone.exchange}});
}

ActResult call(Bench &bench, const n8n::Access &access, const n8n::ProbeWorkflow &probe, const QString &id)
{
    const n8n::Door &door = bench.n8n().door();
    const auto on = bench.tell(n8n::api::readDone, n8n::api::activate(door, access, id), again);
    if (!on)
        return ActResult::failed(reasonOf(on.value.error()), sentenceOf(on.value.error()), {CitesExchange{on.exchange}});
    // It listens a moment after it was activated.
    const auto answer = bench.tell(n8n::readProbe, n8n::callOf(door, probe), {.within = std::chrono::seconds(20), .passes = {n8n::FaultKind::NotListening}});
    if (!answer)
        return ActResult::failed(reasonOf(answer.value.error()), sentenceOf(answer.value.error()), {CitesExchange{answer.exchange}});
    if (answer.value->status < 200 || answer.value->status > 299)
        return ActResult::failed(QStringLiteral("credential_holds_old_key"),
                                 Words::tr("Through n8n the provider answers %1: %2").arg(QString::number(answer.value->status), answer.value->said), {CitesExchange{answer.exchange}});
    return ActResult::done({CitesExchange{answer.exchange}});
}

} // namespace

PlaceProof proveByProbe(Bench &bench, const Place &place)
{
    const auto access = bench.access();
    if (!access || !bench.provider)
        return {{}, true};
    Request request;
    request.kind = Request::Kind::Probe;
    request.places = {place};
    const auto reply = bench.ask(request);
    if (!reply || !reply->done)
        return bench.stopped() ? PlaceProof{ActResult::ended()} : PlaceProof{{}, true};
    const auto all = credentials(bench);
    if (!all)
        return {all.error()};
    const auto credential = std::find_if(all->begin(), all->end(), [&](const n8n::CredentialItem &each) { return each.id == place.where; });
    if (credential == all->end())
        return {{}, true};
    const n8n::ProbeWorkflow probe = makeProbe(bench, *credential);
    bench.n8n().know(*probe.token);
    const auto made = bench.tell(n8n::api::readWorkflow, n8n::api::createWorkflow(bench.n8n().door(), *access, n8n::bodyOf(probe)));
    if (!made)
        return {bench.stopped() ? ActResult::ended() : ActResult::failed(reasonOf(made.value.error()), sentenceOf(made.value.error()), {CitesExchange{made.exchange}})};
    const ActResult called = call(bench, *access, probe, made.value->head.id);
    const ActResult removed = remove(bench, *access, made.value->head.id);
    if (bench.stopped())
        return {ActResult::ended()};
    return {called.isDone() ? removed : called};
}

void sweepProbes(Bench &bench)
{
    const auto access = bench.access();
    if (!access || bench.wish.kind != HeldKind::ProviderKey)
        return;
    const QString own = bench.hasRotation() ? bench.rotation().id.text() : QString();
    QStringList left;
    n8n::api::WorkflowPage page;
    for (int i = 0; i < mostPages && !bench.stopped(); ++i) {
        auto heads = bench.tell(n8n::api::readWorkflows, n8n::api::workflows(bench.n8n().door(), *access, page), again);
        if (!heads && heads.value.error().kind == n8n::FaultKind::Invalid && page.withoutPinnedData) {
            page.withoutPinnedData = false;
            continue;
        }
        if (!heads)
            return;
        for (const n8n::WorkflowHead &head : heads.value->items) {
            const auto probe = n8n::readProbeName(head.name);
            if (probe && (probe->rotation == own || probe->expires < QDateTime::currentDateTimeUtc()))
                left.append(head.id);
        }
        page.cursor = heads.value->next;
        if (page.cursor.isEmpty())
            break;
    }
    for (const QString &id : left) {
        if (const ActResult removed = remove(bench, *access, id); !removed.isDone() && !removed.sentence.isEmpty())
            bench.say(removed.sentence);
    }
}

} // namespace kd::rotate
