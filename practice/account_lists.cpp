#include "practice/account_lists.h"

#include "practice/jwt.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kd::practice {

namespace {

/// The recorded list's first item, so that a made one has the members of a real one.
QJsonObject firstItem(const QJsonValue &list)
{
    return list.toArray().first().toObject();
}

QJsonObject keyItem(QJsonObject item, const Instance &instance, const KeyRow &row, qsizetype index)
{
    const std::optional<Jwt> token = decodeJwt(row.key);
    const QJsonValue expires = token ? token->claims.value(QLatin1String("exp")) : QJsonValue();
    item.insert(QLatin1String("id"), QStringLiteral("practiceKey%1").arg(index + 1, 5, 10, QLatin1Char('0')));
    item.insert(QLatin1String("label"), QStringLiteral("Practice key %1").arg(index + 1));
    item.insert(QLatin1String("userId"), row.userId);
    item.insert(QLatin1String("apiKey"), QStringLiteral("******") + QString::fromLatin1(row.key.right(4)));
    item.insert(QLatin1String("scopes"), QJsonArray::fromStringList(row.scopes));
    const QJsonValue made = token ? token->claims.value(QLatin1String("iat")) : QJsonValue();
    if (made.isDouble())
        item.insert(QLatin1String("createdAt"), QDateTime::fromSecsSinceEpoch(made.toInteger(), Qt::UTC).toString(Qt::ISODateWithMs));
    item.insert(QLatin1String("expiresAt"), expires.isDouble() ? expires : QJsonValue(QJsonValue::Null));
    if (item.contains(QLatin1String("audience")))
        item.insert(QLatin1String("audience"), row.audience);
    if (item.value(QLatin1String("owner")).isObject()) {
        const User *owner = instance.user(row.userId);
        QJsonObject person = item.value(QLatin1String("owner")).toObject();
        person.insert(QLatin1String("id"), row.userId);
        person.insert(QLatin1String("email"), owner ? owner->email : QString());
        item.insert(QLatin1String("owner"), person);
    }
    return item;
}

QJsonObject userItem(QJsonObject item, const User &user)
{
    item.insert(QLatin1String("id"), user.id);
    item.insert(QLatin1String("email"), user.email);
    item.insert(QLatin1String("role"), user.role);
    item.insert(QLatin1String("isOwner"), user.role == QLatin1String("global:owner"));
    return item;
}

} // namespace

Outgoing apiKeyList(const Instance &instance, const Recorded &recorded, const User &user)
{
    const Outgoing like = recorded["api_keys_session"];
    if (!instance.apiEnabled)
        return {404, {}, {}};
    QJsonObject body = QJsonDocument::fromJson(like.body).object();
    // 1.x answers a bare list, 2.x one of items with a count.
    const QJsonValue data = body.value(QLatin1String("data"));
    const QJsonObject sample = firstItem(data.isObject() ? data[QLatin1String("items")] : data);
    QJsonArray items;
    const bool seesAll = instance.family == Family::V2_40 && user.role == QLatin1String("global:owner");
    for (const KeyRow &row : instance.keys) {
        if ((seesAll || row.userId == user.id) && row.audience == QLatin1String("public-api"))
            items.append(keyItem(sample, instance, row, items.size()));
    }
    if (data.isObject()) {
        QJsonObject page = data.toObject();
        page.insert(QLatin1String("items"), items);
        page.insert(QLatin1String("count"), items.size());
        body.insert(QLatin1String("data"), page);
    } else {
        body.insert(QLatin1String("data"), items);
    }
    return withBody(like, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Outgoing userList(const Instance &instance, const Recorded &recorded)
{
    const Outgoing like = recorded["users_session"];
    QJsonObject body = QJsonDocument::fromJson(like.body).object();
    QJsonObject page = body.value(QLatin1String("data")).toObject();
    const QJsonObject sample = firstItem(page.value(QLatin1String("items")));
    QJsonArray items;
    for (const User &user : instance.users)
        items.append(userItem(sample, user));
    page.insert(QLatin1String("items"), items);
    page.insert(QLatin1String("count"), items.size());
    body.insert(QLatin1String("data"), page);
    return withBody(like, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace kd::practice
