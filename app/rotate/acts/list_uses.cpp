#include "app/rotate/credential_work.h"
#include "app/rotate/reasons.h"
#include "app/rotate/workflow_search.h"
#include "core/base/words.h"

#include <algorithm>

namespace kd::rotate {

namespace {

bool lists(const Rotation &rotation, const Place &place)
{
    return std::any_of(rotation.places.begin(), rotation.places.end(), [&](const Place &each) { return each.kind == place.kind && each.where == place.where && (each.kind != Place::Kind::EnvFile || each.detail == place.detail); });
}

bool add(Bench &bench, Place place)
{
    if (lists(bench.rotation(), place))
        return true;
    place.id = QStringLiteral("p%1").arg(bench.rotation().places.size() + 1);
    place.state = Place::State::Listed;
    return bench.note(place);
}

ActResult journalRefuses()
{
    return ActResult::failed(QStringLiteral("journal_refuses"), Words::tr("The journal cannot be written."));
}

/// Those that the person named; else the one that is of the provider's own type, where there is but one.
std::optional<ActResult> listCredentials(Bench &bench)
{
    if (bench.wish.credentials == QStringList{QStringLiteral("none")})
        return std::nullopt;
    const auto all = credentials(bench);
    if (!all)
        return all.error();
    QList<n8n::CredentialItem> wanted;
    QStringList missing;
    for (const QString &id : bench.wish.credentials) {
        const auto it = std::find_if(all->begin(), all->end(), [&](const n8n::CredentialItem &each) { return each.id == id; });
        if (it == all->end())
            missing.append(id);
        else
            wanted.append(*it);
    }
    if (!missing.isEmpty())
        return ActResult::failed(QStringLiteral("credential_is_missing"), Words::tr("n8n lists no credential with the id %1.").arg(missing.join(QStringLiteral(", "))));
    if (bench.wish.credentials.isEmpty() && bench.provider && !bench.provider->credentials.isEmpty()) {
        const QString own = bench.provider->credentials.constFirst().type;
        std::copy_if(all->begin(), all->end(), std::back_inserter(wanted), [&](const n8n::CredentialItem &each) { return each.type == own; });
        if (wanted.size() > 1) {
            QStringList names;
            for (const n8n::CredentialItem &item : wanted)
                names.append(QStringLiteral("%1 (%2)").arg(item.name, item.id));
            return ActResult::failed(QStringLiteral("credential_is_ambiguous"),
                                     Words::tr("Several credentials of %1 may hold this key, and n8n does not show which: %2. Name those that do.").arg(bench.provider->name, names.join(QStringLiteral(", "))));
        }
    }
    for (const n8n::CredentialItem &item : wanted) {
        if (!add(bench, {{}, Place::Kind::Credential, item.id, item.name, Place::State::Listed, item.updatedAt.toUTC().toString(Qt::ISODateWithMs)}))
            return journalRefuses();
    }
    return std::nullopt;
}

/// Copies of the old key in nodes, and triggers that hold a connection made with it.
std::optional<ActResult> listWorkflows(Bench &bench)
{
    n8n::Wanted wanted;
    for (const Place &place : bench.rotation().places) {
        if (place.kind == Place::Kind::Credential) {
            wanted.credentialIds.append(place.where);
            wanted.credentialNames.append(place.detail);
        }
    }
    if (bench.wish.oldKey)
        wanted.keys.push_back(bench.wish.oldKey);
    const auto uses = searchWorkflows(bench, std::move(wanted));
    if (bench.stopped())
        return ActResult::ended();
    if (!uses)
        return std::nullopt;
    // A key that may not list workflows can still be rotated: the places are then named by the person.
    if (!*uses) {
        const n8n::Fault &fault = uses->error();
        return bench.wish.kind == HeldKind::N8nApiKey || fault.kind == n8n::FaultKind::Forbidden ? std::nullopt : std::optional(ActResult::failed(reasonOf(fault), sentenceOf(fault)));
    }
    for (const n8n::KeyCopy &copy : (*uses)->copies) {
        if (!add(bench, {{}, Place::Kind::WorkflowCopy, copy.place.workflowId, copy.place.workflow, Place::State::Listed, {}}))
            return journalRefuses();
    }
    const QStringList triggers = n8n::workflowsToReactivate(**uses);
    for (const QString &id : triggers) {
        if (!add(bench, {{}, Place::Kind::Trigger, id, workflowName(**uses, id), Place::State::Listed, {}}))
            return journalRefuses();
    }
    return std::nullopt;
}

/// What an export shows is changed where it came from: it becomes the person's own entry.
std::optional<ActResult> listExports(Bench &bench)
{
    n8n::Wanted wanted{bench.wish.credentials, {}, {}};
    if (bench.wish.oldKey)
        wanted.keys.push_back(bench.wish.oldKey);
    for (const auto &[file, bytes] : bench.wish.exports) {
        n8n::UseFinder finder(wanted);
        if (!finder.read(bytes, file))
            return ActResult::failed(QStringLiteral("place_unreadable"), Words::tr("%1 is no export of workflows.").arg(file));
        QStringList found;
        for (const n8n::CredentialUse &use : finder.uses().credentials)
            found.append(use.place.workflow);
        for (const n8n::KeyCopy &copy : finder.uses().copies)
            found.append(copy.place.workflow);
        found.removeDuplicates();
        for (const QString &workflow : std::as_const(found)) {
            if (!add(bench, {{}, Place::Kind::ByHand, Words::tr("workflow “%1” of %2").arg(workflow.left(60), file), {}, Place::State::Listed, {}}))
                return journalRefuses();
        }
    }
    return std::nullopt;
}

std::optional<ActResult> askForMore(Bench &bench)
{
    Request request;
    request.kind = Request::Kind::List;
    request.places = bench.rotation().places;
    const auto reply = bench.ask(request);
    if (bench.stopped())
        return ActResult::ended();
    if (!reply)
        return bench.rotation().places.isEmpty() ? std::optional(ActResult::waits(QStringLiteral("places"), Words::tr("No place is on the list: name those where the key is entered."))) : std::nullopt;
    for (const Place &place : reply->more) {
        if (!add(bench, place))
            return journalRefuses();
    }
    return std::nullopt;
}

ActResult run(Bench &bench)
{
    const bool searches = bench.wish.n8n && bench.wish.via != Via::Guided;
    const bool writes = bench.rotation().facts.contains(QLatin1String("n8n_writable"));
    if (searches && (writes || !bench.wish.credentials.isEmpty())) {
        if (auto fault = listCredentials(bench))
            return *std::move(fault);
    }
    if (searches) {
        if (auto fault = listWorkflows(bench))
            return *std::move(fault);
    }
    if (auto fault = listExports(bench))
        return *std::move(fault);
    if (auto fault = askForMore(bench))
        return *std::move(fault);
    const QList<Exchange> &heard = bench.exchanges();
    return ActResult::done(heard.isEmpty() ? QList<Citation>() : QList<Citation>{CitesExchange{heard.constLast().number}},
                           {{QStringLiteral("places"), QString::number(bench.rotation().places.size())}});
}

} // namespace

const Act acts::listUses{&run};

} // namespace kd::rotate
