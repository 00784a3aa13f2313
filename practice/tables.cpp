#include "practice/tables.h"

#include "core/base/raw_json.h"
#include "practice/jwt.h"

namespace kd::practice {

namespace {

QByteArray piece(QByteArrayView object, const char *name)
{
    return raw::member(object, name).toByteArray();
}

QDateTime timeOf(QByteArrayView object, const char *name)
{
    QDateTime time = QDateTime::fromString(raw::stringOf(raw::member(object, name)), Qt::ISODateWithMs);
    return time;
}

/// What a row that stood there from the beginning is to be called.
void complete(KeyRow &row, qsizetype index)
{
    const std::optional<Jwt> token = decodeJwt(row.key);
    const QJsonValue made = token ? token->claims.value(QLatin1String("iat")) : QJsonValue();
    if (row.id.isEmpty())
        row.id = QStringLiteral("practiceKey%1").arg(index + 1, 5, 10, QLatin1Char('0'));
    if (row.label.isEmpty())
        row.label = QStringLiteral("Practice key %1").arg(index + 1);
    if (!row.createdAt.isValid())
        row.createdAt = made.isDouble() ? QDateTime::fromSecsSinceEpoch(made.toInteger(), Qt::UTC) : QDateTime(QDate(2026, 1, 1), {}, Qt::UTC);
    if (!row.updatedAt.isValid())
        row.updatedAt = row.createdAt;
}

} // namespace

std::shared_ptr<Tables> tablesOf(const Instance &instance, const Recorded &recorded)
{
    auto tables = std::make_shared<Tables>();
    tables->keys = instance.keys;
    for (qsizetype i = 0; i < tables->keys.size(); ++i)
        complete(tables->keys[i], i);
    const Outgoing list = recorded["workflows_ok"];
    raw::eachItem(raw::member(list.body, "data"), [&](QByteArrayView item) {
        StoredWorkflow workflow;
        workflow.id = raw::textOf(raw::member(item, "id")).value_or(QByteArray());
        workflow.name = raw::stringOf(raw::member(item, "name"));
        workflow.nodes = piece(item, "nodes");
        workflow.connections = piece(item, "connections");
        workflow.settings = piece(item, "settings");
        workflow.versionId = raw::textOf(raw::member(item, "versionId")).value_or(QByteArray());
        workflow.createdAt = timeOf(item, "createdAt");
        workflow.updatedAt = timeOf(item, "updatedAt");
        workflow.ownerId = instance.users.isEmpty() ? QString() : instance.users.constFirst().id;
        tables->workflows.emplace(workflow.id, workflow);
        return true;
    });
    return tables;
}

} // namespace kd::practice
