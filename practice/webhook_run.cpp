#include "practice/webhook_run.h"

#include "core/base/raw_json.h"
#include "practice/likeness.h"
#include "practice/run.h"

#include <QJsonDocument>

namespace kd::practice {

namespace {

struct Listener {
    const StoredWorkflow *workflow = nullptr;
    QJsonArray nodes;
    QString node;
    bool otherMethod = false;
    QString method;
};

bool isLive(const StoredWorkflow &workflow, const QDateTime &now)
{
    const bool begun = workflow.liveFrom.isValid() && now >= workflow.liveFrom;
    return begun && (workflow.active || (workflow.liveUntil.isValid() && now < workflow.liveUntil));
}

Listener listenerAt(const Asked &asked, const QByteArray &path)
{
    Listener other;
    const QByteArray quoted = rawText(QString::fromUtf8(path));
    for (const auto &[id, workflow] : asked.tables.workflows) {
        if (!isLive(workflow, asked.now) || !workflow.publishedNodes.contains(quoted))
            continue;
        const QJsonArray nodes = QJsonDocument::fromJson(workflow.publishedNodes).array();
        for (const QJsonValue &node : nodes) {
            const QJsonValue parameters = node[QLatin1String("parameters")];
            if (!node[QLatin1String("type")].toString().endsWith(QLatin1String(".webhook")) ||
                parameters[QLatin1String("path")].toString().toUtf8() != path)
                continue;
            const QString method = parameters[QLatin1String("httpMethod")].toString(QStringLiteral("GET"));
            const bool right = method.toLatin1() == asked.request.method;
            const Listener found{&workflow, nodes, node[QLatin1String("name")].toString(), !right, method};
            if (right)
                return found;
            other = found;
        }
    }
    return other;
}

Outgoing otherMethod(const Asked &asked, const Listener &listener)
{
    const Outgoing like = asked.recorded["webhook_other_method"];
    QByteArray body = like.body;
    body.replace("for GET requests", "for " + asked.request.method + " requests");
    body.replace("make a POST request", "make a " + listener.method.toLatin1() + " request");
    return withBody(like, body);
}

bool isKept(const StoredWorkflow &workflow, bool failed)
{
    const QByteArrayView kept = raw::member(workflow.settings, failed ? "saveDataErrorExecution" : "saveDataSuccessExecution");
    return kept != QByteArrayView("\"none\"");
}

void record(const Asked &asked, const StoredWorkflow &workflow, const RunResult &result)
{
    if (!isKept(workflow, !result.failedNode.isEmpty()))
        return;
    const int id = asked.tables.executions.isEmpty() ? 1 : asked.tables.executions.constLast().id + 1;
    asked.tables.executions.append({id, workflow.id, result.credentialId, result.failedNode, result.said, asked.now, asked.now.addMSecs(12)});
    // As n8n prunes them: a long run of calls must not fill the memory.
    if (asked.tables.executions.size() > 20'000)
        asked.tables.executions.remove(0, 5'000);
}

} // namespace

std::optional<Outgoing> runWebhook(const Asked &asked, const QByteArray &path)
{
    const Listener listener = listenerAt(asked, path);
    if (!listener.workflow)
        return std::nullopt;
    if (listener.otherMethod)
        return otherMethod(asked, listener);
    QJsonObject headers;
    for (const Header &header : asked.request.headers)
        headers.insert(QString::fromUtf8(header.name.toLower()), QString::fromUtf8(header.value));
    const QJsonObject item{{QStringLiteral("headers"), headers},
                           {QStringLiteral("body"), QJsonDocument::fromJson(asked.request.body).object()}};
    const QJsonObject connections = QJsonDocument::fromJson(listener.workflow->publishedConnections).object();
    const RunResult result = run(asked, listener.nodes, connections, listener.node, item);
    record(asked, *listener.workflow, result);
    // Up to 1.x a run that fails before it answers is answered with 200 and nothing.
    if (!result.failedNode.isEmpty() || !result.response)
        return asked.recorded["webhook_failed"];
    return result.response;
}

} // namespace kd::practice
