#include "practice/account_lists.h"

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

QJsonObject userItem(QJsonObject item, const User &user)
{
    item.insert(QLatin1String("id"), user.id);
    item.insert(QLatin1String("email"), user.email);
    item.insert(QLatin1String("role"), user.role);
    item.insert(QLatin1String("isOwner"), user.role == QLatin1String("global:owner"));
    return item;
}

} // namespace

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
