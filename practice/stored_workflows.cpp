#include "practice/stored_workflows.h"

#include "core/base/raw_json.h"
#include "practice/likeness.h"

#include <QUuid>

#include <array>

namespace kd::practice {

namespace {

// What the lab measured on 2.40.7, rounded up: publishing answers before the webhook is there, unpublishing before it is gone.
constexpr int publishTakes = 250;
constexpr int unpublishTakes = 100;

QByteArray newVersion()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QByteArray quotedOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QByteArrayLiteral("null") : '"' + text + '"';
}

QByteArray publishedVersion(const Recorded &recorded, const StoredWorkflow &workflow)
{
    if (workflow.publishedVersionId.isEmpty())
        return "null";
    const QByteArray like = recorded["workflow_activated"].body;
    return filled(raw::member(like, "activeVersion"), {{"versionId", '"' + workflow.publishedVersionId + '"'},
                                                       {"workflowId", '"' + workflow.id + '"'},
                                                       {"nodes", workflow.publishedNodes},
                                                       {"connections", workflow.publishedConnections},
                                                       {"createdAt", rawTime(workflow.updatedAt)},
                                                       {"updatedAt", rawTime(workflow.updatedAt)}});
}

/// As n8n shows it at the place where the likeness was recorded.
QByteArray shown(const Asked &asked, const StoredWorkflow &workflow, QByteArrayView like)
{
    // Whose it is names the workflow too.
    const QByteArray recordedId = raw::member(like, "id").toByteArray();
    QByteArray shared = raw::member(like, "shared").toByteArray();
    shared.replace(recordedId, '"' + workflow.id + '"');
    return filled(like, {{"id", '"' + workflow.id + '"'},
                         {"name", rawText(workflow.name)},
                         {"active", rawBool(workflow.active)},
                         {"createdAt", rawTime(workflow.createdAt)},
                         {"updatedAt", rawTime(workflow.updatedAt)},
                         {"nodes", workflow.nodes},
                         {"connections", workflow.connections},
                         {"settings", workflow.settings},
                         {"staticData", workflow.staticData},
                         {"meta", workflow.meta},
                         {"pinData", workflow.pinData},
                         {"versionId", '"' + workflow.versionId + '"'},
                         {"versionCounter", QByteArray::number(workflow.versionCounter)},
                         {"triggerCount", QByteArray::number(workflow.triggerCount)},
                         {"activeVersionId", quotedOrNull(workflow.publishedVersionId)},
                         {"activeVersion", publishedVersion(asked.recorded, workflow)},
                         {"shared", shared}});
}

Outgoing shownLike(const Asked &asked, const StoredWorkflow &workflow, const char *name)
{
    const Outgoing like = asked.recorded[name];
    return withBody(like, shown(asked, workflow, like.body));
}

/// Its webhooks stay for a moment longer.
void unpublish(StoredWorkflow &workflow, Family family, const QDateTime &now)
{
    if (workflow.active)
        workflow.liveUntil = now.addMSecs(family == Family::V2_40 ? unpublishTakes : 0);
    workflow.active = false;
    workflow.publishedVersionId.clear();
}

bool startsBy(const QByteArray &nodes)
{
    bool found = false;
    raw::eachItem(nodes, [&](QByteArrayView node) {
        const QString type = raw::stringOf(raw::member(node, "type")).toLower();
        found = type.endsWith(QLatin1String(".webhook")) || type.endsWith(QLatin1String("emailreadimap")) ||
                (type.endsWith(QLatin1String("trigger")) && !type.endsWith(QLatin1String(".manualtrigger")));
        return !found;
    });
    return found;
}

/// What a PUT or POST may hold, and must; the answer that refuses it otherwise.
std::optional<Outgoing> objection(const Asked &asked, const QByteArray &body)
{
    static constexpr std::array readOnly = {"active", "id", "createdAt", "updatedAt", "tags", "versionId"};
    for (const char *name : readOnly) {
        if (!raw::member(body, name).isEmpty())
            return apiMessage(asked.recorded["workflow_put_read_only"], 400, "request/body/" + QByteArray(name) + " is read-only");
    }
    for (const char *name : {"name", "nodes", "connections", "settings"}) {
        if (raw::member(body, name).isEmpty()) {
            return apiMessage(asked.recorded["workflow_put_no_settings"], 400,
                              "request/body must have required property '" + QByteArray(name) + '\'');
        }
    }
    QByteArrayList known = {"executionOrder",         "saveExecutionProgress",    "saveManualExecutions", "saveDataErrorExecution",
                            "saveDataSuccessExecution", "executionTimeout",       "errorWorkflow",        "timezone"};
    if (asked.isTwo())
        known += {"callerPolicy", "callerIds", "timeSavedPerExecution", "availableInMCP", "binaryMode", "redactionPolicy"};
    QByteArray odd;
    raw::eachMember(raw::member(body, "settings"), [&](QByteArrayView name, QByteArrayView) {
        if (!known.contains(name.toByteArray()))
            odd = name.toByteArray();
        return odd.isEmpty();
    });
    if (odd.isEmpty())
        return std::nullopt;
    const Outgoing like = asked.recorded["workflow_put_odd_setting"];
    return asked.isTwo() ? apiMessage(like, 400, "request/body/settings Unrecognized key(s) in object: '" + odd + '\'') : like;
}

/// 1.x keeps what it is given and nothing else; 2.x lays it over what was there.
QByteArray mergedSettings(const Asked &asked, const QByteArray &before, const QByteArray &given)
{
    if (!asked.isTwo())
        return given;
    QByteArrayList members;
    raw::eachMember(before, [&](QByteArrayView name, QByteArrayView value) {
        if (raw::member(given, name).isEmpty())
            members.append('"' + name.toByteArray() + "\":" + value.toByteArray());
        return true;
    });
    raw::eachMember(given, [&](QByteArrayView name, QByteArrayView value) {
        members.append('"' + name.toByteArray() + "\":" + value.toByteArray());
        return true;
    });
    return '{' + members.join(',') + '}';
}

Outgoing create(const Asked &asked)
{
    const QByteArray &body = asked.request.body;
    if (const auto refused = objection(asked, body))
        return *refused;
    StoredWorkflow made;
    made.id = newId();
    made.name = raw::stringOf(raw::member(body, "name"));
    made.nodes = raw::member(body, "nodes").toByteArray();
    made.connections = raw::member(body, "connections").toByteArray();
    made.settings = raw::member(body, "settings").toByteArray();
    made.versionId = newVersion();
    made.createdAt = made.updatedAt = asked.now;
    made.ownerId = asked.user ? asked.user->id : QString();
    asked.tables.workflows[made.id] = made;
    return shownLike(asked, made, "workflow_created");
}

Outgoing put(const Asked &asked, StoredWorkflow &workflow)
{
    const QByteArray &body = asked.request.body;
    if (const auto refused = objection(asked, body))
        return *refused;
    const QByteArray nodes = raw::member(body, "nodes").toByteArray();
    const QByteArray connections = raw::member(body, "connections").toByteArray();
    const bool changed = nodes != workflow.nodes || connections != workflow.connections;
    workflow.name = raw::stringOf(raw::member(body, "name"));
    workflow.nodes = nodes;
    workflow.connections = connections;
    workflow.settings = mergedSettings(asked, workflow.settings, raw::member(body, "settings").toByteArray());
    workflow.updatedAt = asked.now;
    if (changed || !asked.isTwo())
        workflow.versionId = newVersion();
    if (workflow.active) {
        const QDateTime liveFrom = workflow.liveFrom;
        publish(workflow, asked.instance.family, asked.now);
        workflow.liveFrom = liveFrom; // what runs is replaced without a gap
    }
    return shownLike(asked, workflow, "workflow_put");
}

Outgoing remove(const Asked &asked, const StoredWorkflow &workflow)
{
    if (asked.isTwo() && workflow.active)
        return asked.recorded["workflow_deleted_published"];
    if (asked.isTwo() && workflow.liveUntil.isValid() && asked.now < workflow.liveUntil)
        return asked.recorded["workflow_deleted_at_once"];
    const Outgoing answer = shownLike(asked, workflow, "workflow_deleted");
    asked.tables.executions.removeIf([&](const StoredExecution &each) { return each.workflowId == workflow.id; });
    asked.tables.workflows.erase(QByteArray(workflow.id));
    return answer;
}

Outgoing activate(const Asked &asked, StoredWorkflow &workflow)
{
    if (!startsBy(workflow.nodes)) {
        const Outgoing like = asked.recorded["workflow_activated_no_trigger"];
        QByteArray body = like.body;
        // 1.x names it.
        body.replace("\\\"idle\\\"", "\\\"" + rawText(workflow.name).mid(1).chopped(1) + "\\\"");
        return withBody(like, body);
    }
    publish(workflow, asked.instance.family, asked.now);
    return shownLike(asked, workflow, "workflow_activated");
}

/// The list's window, from the cursor or the query.
struct Window {
    qsizetype limit = 100;
    qsizetype offset = 0;
};

std::optional<Window> windowOf(const Asked &asked)
{
    Window window;
    const QByteArray query = asked.request.query();
    const QByteArray cursor = queryValue(query, "cursor");
    if (!cursor.isEmpty()) {
        const QByteArray text = QByteArray::fromBase64(cursor);
        if (raw::member(text, "limit").isEmpty() || raw::member(text, "offset").isEmpty())
            return std::nullopt;
        window.limit = raw::member(text, "limit").toByteArray().toLongLong();
        window.offset = raw::member(text, "offset").toByteArray().toLongLong();
    } else if (const QByteArray limit = queryValue(query, "limit"); !limit.isEmpty()) {
        window.limit = limit.toLongLong();
    }
    if (window.limit <= 0)
        window.limit = 100;
    window.limit = std::min<qsizetype>(window.limit, 250);
    window.offset = std::max<qsizetype>(window.offset, 0);
    return window;
}

Outgoing list(const Asked &asked)
{
    const auto window = windowOf(asked);
    if (!window)
        return asked.recorded["cursor_bad"];
    const QByteArray query = asked.request.query();
    const bool unpinned = queryValue(query, "excludePinnedData") == "true";
    const Outgoing like = asked.recorded[unpinned ? "workflows_page" : "workflows_ok"];
    QByteArrayView item;
    raw::eachItem(raw::member(like.body, "data"), [&](QByteArrayView each) {
        item = each;
        return false;
    });
    const QByteArray active = queryValue(query, "active");
    const QString name = QString::fromUtf8(queryValue(query, "name"));
    QByteArrayList items;
    qsizetype at = 0;
    bool more = false;
    for (const auto &[id, workflow] : asked.tables.workflows) {
        if (!asked.mayUse(workflow.ownerId) || (!active.isEmpty() && workflow.active != (active == "true")) ||
            (!name.isEmpty() && workflow.name != name))
            continue;
        if (at++ < window->offset)
            continue;
        more = items.size() == window->limit;
        if (more)
            break;
        items.append(shown(asked, workflow, item));
    }
    const QByteArray next = "{\"limit\":" + QByteArray::number(window->limit) +
                            ",\"offset\":" + QByteArray::number(window->offset + window->limit) + '}';
    return listed(like, items, more ? next.toBase64() : QByteArray());
}

StoredWorkflow *find(const Asked &asked, const QByteArray &id)
{
    const auto found = asked.tables.workflows.find(id);
    return found == asked.tables.workflows.end() || !asked.mayUse(found->second.ownerId) ? nullptr : &found->second;
}

} // namespace

void publish(StoredWorkflow &workflow, Family family, const QDateTime &now)
{
    workflow.active = true;
    workflow.triggerCount = 1;
    workflow.publishedNodes = workflow.nodes;
    workflow.publishedConnections = workflow.connections;
    if (family == Family::V2_40)
        workflow.publishedVersionId = workflow.versionId;
    // One that is still on its way out simply stays.
    const bool stillThere = workflow.liveUntil.isValid() && now < workflow.liveUntil;
    if (!stillThere)
        workflow.liveFrom = now.addMSecs(family == Family::V2_40 ? publishTakes : 0);
    workflow.liveUntil = {};
}

Outgoing answerWorkflows(const Asked &asked)
{
    return asked.request.method == "POST" ? create(asked) : list(asked);
}

Outgoing answerWorkflow(const Asked &asked, const QByteArray &id, const QByteArray &rest)
{
    StoredWorkflow *workflow = find(asked, id);
    const bool on = rest == "activate" || rest == "publish";
    const bool off = rest == "deactivate" || rest == "unpublish";
    if (!workflow)
        return asked.recorded[on ? "workflow_activated_unknown" : off ? "workflow_deactivated_unknown" : "workflow_unknown"];
    if (on)
        return activate(asked, *workflow);
    if (off) {
        unpublish(*workflow, asked.instance.family, asked.now);
        return shownLike(asked, *workflow, "workflow_deactivated");
    }
    if (asked.request.method == "PUT")
        return put(asked, *workflow);
    if (asked.request.method == "DELETE")
        return remove(asked, *workflow);
    return shownLike(asked, *workflow, "workflow_one");
}

std::optional<Outgoing> answerRestWorkflows(const Asked &asked, const QByteArray &id)
{
    const QByteArray &method = asked.request.method;
    if (id.isEmpty() && (method == "GET" || method == "HEAD")) {
        const Outgoing like = asked.recorded["rest_workflows"];
        QByteArrayView item;
        raw::eachItem(raw::member(like.body, "data"), [&](QByteArrayView each) {
            item = each;
            return false;
        });
        QByteArrayList items;
        for (const auto &[each, workflow] : asked.tables.workflows) {
            if (asked.mayUse(workflow.ownerId) && items.size() < 250)
                items.append(shown(asked, workflow, item));
        }
        return withBody(like, "{\"count\":" + QByteArray::number(asked.tables.workflows.size()) + ",\"data\":[" + items.join(',') + "]}");
    }
    StoredWorkflow *workflow = find(asked, id);
    if (!workflow)
        return asked.recorded["rest_workflow_unknown"];
    if (method == "GET" || method == "HEAD") {
        const Outgoing like = asked.recorded["rest_workflow"];
        return inData(like, shown(asked, *workflow, raw::member(like.body, "data")));
    }
    if (method != "PATCH")
        return std::nullopt;
    // Only what it names is changed, and on 2.x what runs stays as it is.
    const QByteArray &body = asked.request.body;
    for (const auto &[name, part] : {std::pair{"nodes", &StoredWorkflow::nodes}, std::pair{"connections", &StoredWorkflow::connections},
                                     std::pair{"settings", &StoredWorkflow::settings}}) {
        if (const QByteArrayView value = raw::member(body, name); !value.isEmpty())
            workflow->*part = value.toByteArray();
    }
    workflow->updatedAt = asked.now;
    workflow->versionId = newVersion();
    if (workflow->active && !asked.isTwo()) {
        workflow->publishedNodes = workflow->nodes;
        workflow->publishedConnections = workflow->connections;
    }
    const Outgoing like = asked.recorded["rest_workflow_patched"];
    return inData(like, shown(asked, *workflow, raw::member(like.body, "data")));
}

} // namespace kd::practice
