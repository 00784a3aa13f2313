#include "core/n8n/reading.h"

namespace kd::n8n::reading {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().left(longestName);
}

QDateTime moment(const QJsonObject &object, const char *name)
{
    return QDateTime::fromString(object.value(QLatin1String(name)).toString().left(40), Qt::ISODateWithMs);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString() && list.size() < 1000)
            list.append(item.toString().left(longestName));
    }
    return list;
}

Read<QJsonObject> object(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    const QJsonDocument document = answer.truncated ? QJsonDocument() : QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return tl::unexpected(strange(answer));
    return document.object();
}

Read<QJsonValue> data(const Answer &answer)
{
    const auto whole = object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue inside = whole->value(QLatin1String("data"));
    if (!inside.isObject() && !inside.isArray())
        return tl::unexpected(strange(answer));
    return inside;
}

CredentialItem credential(const QJsonObject &object)
{
    CredentialItem item;
    item.id = text(object, "id");
    item.name = text(object, "name");
    item.type = text(object, "type");
    item.createdAt = moment(object, "createdAt");
    item.updatedAt = moment(object, "updatedAt");
    item.managed = object.value(QLatin1String("isManaged")).toBool();
    item.project = text(object.value(QLatin1String("homeProject")).toObject(), "name");
    const QJsonArray shared = object.value(QLatin1String("shared")).toArray();
    for (const QJsonValue &one : shared) {
        if (item.project.isEmpty() && one[QLatin1String("role")].toString() == QLatin1String("credential:owner"))
            item.project = text(one.toObject(), "name");
    }
    return item;
}

ExecutionItem execution(const QJsonObject &object)
{
    ExecutionItem item;
    const QJsonValue id = object.value(QLatin1String("id"));
    item.id = id.isDouble() ? QString::number(id.toInteger()) : text(object, "id");
    item.workflowId = text(object, "workflowId");
    item.mode = text(object, "mode");
    item.status = text(object, "status");
    item.startedAt = moment(object, "startedAt");
    item.stoppedAt = moment(object, "stoppedAt");
    if (item.status.isEmpty() && item.stoppedAt.isValid())
        item.status = object.value(QLatin1String("finished")).toBool() ? QStringLiteral("success") : QStringLiteral("error");
    return item;
}

UserItem user(const QJsonObject &object)
{
    return {text(object, "id"), text(object, "email"), text(object, "role"), object.value(QLatin1String("isPending")).toBool(),
            object.value(QLatin1String("disabled")).toBool()};
}

Read<CredentialTest> test(const QJsonObject &object, const Answer &answer)
{
    const QString status = text(object, "status");
    if (status != QLatin1String("OK") && status != QLatin1String("Error"))
        return tl::unexpected(strange(answer));
    return CredentialTest{status == QLatin1String("OK"), text(object, "message").left(300)};
}

} // namespace kd::n8n::reading
