#include "app/rotate/execution_proof.h"

#include "app/rotate/own_keys.h"
#include "app/rotate/workflow_search.h"
#include "core/base/words.h"
#include "core/n8n/api_letters.h"
#include "core/n8n/execution_error.h"

#include <QSet>

#include <algorithm>

namespace kd::rotate {

namespace {

constexpr int mostWorkflows = 20;
const Patience again{.within = std::chrono::seconds(10), .repeatable = true};

QSet<QString> workflowsWith(const n8n::Uses &uses)
{
    QSet<QString> ids;
    for (const n8n::CredentialUse &use : uses.credentials) {
        if (use.counts && use.place.active && ids.size() < mostWorkflows)
            ids.insert(use.place.workflowId);
    }
    return ids;
}

QDateTime changedAt(const Bench &bench)
{
    for (const char *step : {"replace_everywhere", "replace_without_old", "replace_now"}) {
        if (const StepRecord *record = bench.rotation().find(QLatin1String(step)); record && record->state == StepState::Done)
            return record->at;
    }
    return bench.rotation().changedAt;
}

std::optional<PlaceProof> faultIn(Bench &bench, const n8n::Access &access, const Place &place, const QString &workflow, const QString &execution)
{
    n8n::api::ExecutionsWanted wanted;
    wanted.workflowId = workflow;
    wanted.status = QStringLiteral("error");
    wanted.withData = true;
    wanted.limit = 5;
    const auto errors = bench.tell(n8n::readExecutionErrors, n8n::api::executions(bench.n8n().door(), access, wanted), again);
    if (!errors)
        return std::nullopt;
    for (const n8n::ExecutionError &error : *errors.value) {
        if (error.executionId != execution || !error.credentialIds.contains(place.where) || !error.isRefusal())
            continue;
        const bool isOld = bench.wish.oldKey && error.echoes(tailOf(*bench.wish.oldKey)) && !error.echoes(tailOf(*bench.wish.newKey));
        return PlaceProof{ActResult::failed(isOld ? QStringLiteral("credential_holds_old_key") : QStringLiteral("provider_rejects_key"),
                                            Words::tr("Execution %1 was refused since the credential was changed, at the node “%2”: %3").arg(error.executionId, error.node, error.description),
                                            {CitesExchange{errors.exchange}})};
    }
    return std::nullopt;
}

} // namespace

PlaceProof proveByExecutions(Bench &bench, const Place &place)
{
    const auto access = bench.access();
    const auto uses = searchWorkflows(bench, {{place.where}, {place.detail}, {}});
    if (!access || !uses || !*uses)
        return {bench.stopped() ? ActResult::ended() : ActResult(), !bench.stopped()};
    const QDateTime since = changedAt(bench);
    for (const QString &workflow : workflowsWith(**uses)) {
        n8n::api::ExecutionsWanted wanted;
        wanted.workflowId = workflow;
        wanted.limit = 20;
        if (bench.can().executionsByTime)
            wanted.startedAfter = since;
        const auto told = bench.tell(n8n::api::readExecutions, n8n::api::executions(bench.n8n().door(), *access, wanted), again);
        if (bench.stopped())
            return {ActResult::ended()};
        for (const n8n::ExecutionItem &item : told ? told.value->items : QList<n8n::ExecutionItem>()) {
            if (item.startedAt <= since)
                continue;
            if (item.status == QLatin1String("success"))
                return {ActResult::done({CitesExchange{told.exchange}})};
            if (auto fault = faultIn(bench, *access, place, workflow, item.id))
                return *std::move(fault);
        }
    }
    return {{}, true};
}

} // namespace kd::rotate
