#include "practice/stored_executions.h"

#include "core/base/raw_json.h"
#include "practice/likeness.h"

namespace kd::practice {

namespace {

bool failed(const StoredExecution &execution)
{
    return !execution.failedNode.isEmpty();
}

QByteArrayView item(const Outgoing &like, int index)
{
    QByteArrayView found;
    int at = 0;
    raw::eachItem(raw::member(like.body, "data"), [&](QByteArrayView each) {
        found = each;
        return at++ < index;
    });
    return found;
}

/// The recorded run's data, with this one's node, credential and the provider's words.
QByteArray dataOf(const StoredExecution &execution, QByteArrayView like)
{
    QByteArray data = raw::member(like, "data").toByteArray();
    if (!failed(execution))
        return data;
    const QByteArrayView error = raw::member(raw::member(data, "resultData"), "error");
    const QByteArray said = raw::member(error, "description").toByteArray();
    const QByteArray credential = raw::member(raw::member(raw::member(raw::member(error, "node"), "credentials"), "openAiApi"), "id").toByteArray();
    const QByteArray node = raw::member(raw::member(error, "node"), "name").toByteArray();
    const QByteArray fresh = rawText(execution.said);
    // 1.x repeats the words as JSON within a text.
    data.replace(said.mid(1).chopped(1), fresh.mid(1).chopped(1));
    if (!credential.isEmpty())
        data.replace(credential, '"' + execution.credentialId + '"');
    return data.replace(node, rawText(execution.failedNode));
}

QByteArray workflowData(const Asked &asked, const StoredExecution &execution, QByteArrayView like)
{
    const auto found = asked.tables.workflows.find(execution.workflowId);
    const QByteArrayView recorded = raw::member(like, "workflowData");
    if (found == asked.tables.workflows.end())
        return recorded.toByteArray();
    const StoredWorkflow &workflow = found->second;
    return filled(recorded, {{"id", '"' + workflow.id + '"'},
                             {"name", rawText(workflow.name)},
                             {"active", rawBool(workflow.active)},
                             {"nodes", workflow.publishedNodes.isEmpty() ? workflow.nodes : workflow.publishedNodes},
                             {"connections", workflow.connections},
                             {"settings", workflow.settings}});
}

QByteArray shown(const Asked &asked, const StoredExecution &execution, QByteArrayView like)
{
    const bool withData = !raw::member(like, "data").isEmpty();
    return filled(like, {{"id", '"' + QByteArray::number(execution.id) + '"'},
                         {"finished", rawBool(!failed(execution))},
                         {"status", failed(execution) ? QByteArrayLiteral("\"error\"") : QByteArrayLiteral("\"success\"")},
                         {"createdAt", rawTime(execution.startedAt)},
                         {"startedAt", rawTime(execution.startedAt)},
                         {"stoppedAt", rawTime(execution.stoppedAt)},
                         {"workflowId", '"' + execution.workflowId + '"'},
                         {"data", withData ? dataOf(execution, like) : QByteArray()},
                         {"workflowData", withData ? workflowData(asked, execution, like) : QByteArray()}});
}

QByteArray shownWithData(const Asked &asked, const StoredExecution &execution)
{
    const Outgoing like = asked.recorded[failed(execution) ? "executions_error" : "executions_success"];
    return shown(asked, execution, item(like, 0));
}

bool isOwn(const Asked &asked, const StoredExecution &execution)
{
    const auto found = asked.tables.workflows.find(execution.workflowId);
    return found != asked.tables.workflows.end() && asked.mayUse(found->second.ownerId);
}

} // namespace

Outgoing answerExecutions(const Asked &asked)
{
    const QByteArray query = asked.request.query();
    const QByteArray status = queryValue(query, "status");
    const QByteArray workflow = queryValue(query, "workflowId");
    const bool withData = queryValue(query, "includeData") == "true";
    const QDateTime after = QDateTime::fromString(QString::fromLatin1(queryValue(query, "startedAfter")), Qt::ISODateWithMs);
    if (!status.isEmpty() && status != "success" && status != "error" && status != "waiting" && !asked.isTwo())
        return asked.recorded["executions_bad_status"];
    const qsizetype limit = std::clamp<qsizetype>(queryValue(query, "limit").isEmpty() ? 100 : queryValue(query, "limit").toLongLong(), 1, 250);
    const qlonglong before = QByteArray::fromBase64(queryValue(query, "cursor")).toLongLong();
    const Outgoing like = asked.recorded["executions_list"];
    QByteArrayList items;
    QByteArray next;
    for (auto it = asked.tables.executions.crbegin(); it != asked.tables.executions.crend(); ++it) {
        const bool wanted = (status.isEmpty() || status == (failed(*it) ? "error" : "success")) &&
                            (workflow.isEmpty() || workflow == it->workflowId) && (!after.isValid() || it->startedAt > after) &&
                            (before == 0 || it->id < before) && isOwn(asked, *it);
        if (!wanted)
            continue;
        if (items.size() == limit)
            break;
        items.append(withData ? shownWithData(asked, *it) : shown(asked, *it, item(like, failed(*it) ? 0 : 1)));
        next = items.size() == limit ? QByteArray::number(it->id).toBase64() : QByteArray();
    }
    return listed(like, items, next);
}

Outgoing answerExecution(const Asked &asked, const QByteArray &id)
{
    for (qsizetype i = 0; i < asked.tables.executions.size(); ++i) {
        const StoredExecution &execution = asked.tables.executions.at(i);
        if (QByteArray::number(execution.id) != id || !isOwn(asked, execution))
            continue;
        const bool withData = queryValue(asked.request.query(), "includeData") == "true";
        const Outgoing like = asked.recorded["execution_one"];
        const Outgoing answer = withBody(like, withData ? shownWithData(asked, execution) : shown(asked, execution, like.body));
        if (asked.request.method == "DELETE")
            asked.tables.executions.removeAt(i);
        return answer;
    }
    return asked.recorded["workflow_unknown"];
}

} // namespace kd::practice
