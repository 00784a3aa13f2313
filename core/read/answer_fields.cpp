#include "core/read/answer_fields.h"

#include "core/base/version.h"
#include "core/evidence/asks.h"
#include "core/read/answer_shape.h"
#include "core/read/openapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace kd {

namespace {

using Fields = QJsonObject;

void copy(Fields &to, const char *name, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isNull())
        to.insert(QLatin1String(name), value);
}

/// The editor's page names its release to anybody from some 2.x on: a base64 meta tag made for error tracking.
void readRoot(Fields &fields, const Answer &answer)
{
    static const QRegularExpression meta(
        QStringLiteral("<meta[^>]*name=[\"']n8n:config:([\\w-]+)[\"'][^>]*content=[\"']([^\"']*)[\"']"));
    auto it = meta.globalMatch(QString::fromUtf8(answer.body.left(64 * 1024)));
    while (it.hasNext()) {
        const auto match = it.next();
        const QByteArray value = QByteArray::fromBase64(match.captured(2).toLatin1());
        if (match.captured(1) == QLatin1String("rest-endpoint")) {
            fields.insert(QLatin1String("rest_endpoint"), QString::fromUtf8(value.left(100)));
        } else if (match.captured(1) == QLatin1String("sentry")) {
            const QString release = QJsonDocument::fromJson(value).object().value(QLatin1String("release")).toString();
            if (const auto version = Version::from(release))
                fields.insert(QLatin1String("version"), version->toString());
        }
    }
}

void readSettings(Fields &fields, const Answer &answer)
{
    const QJsonObject data = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data")).toObject();
    if (data.isEmpty())
        return;
    copy(fields, "settings_mode", data.value(QLatin1String("settingsMode")));
    if (const auto version = Version::from(data.value(QLatin1String("versionCli")).toString()))
        fields.insert(QLatin1String("version"), version->toString());
    copy(fields, "instance_id", data.value(QLatin1String("instanceId")));
    const QJsonObject api = data.value(QLatin1String("publicApi")).toObject();
    copy(fields, "public_api_enabled", api.value(QLatin1String("enabled")));
    copy(fields, "public_api_path", api.value(QLatin1String("path")));
    copy(fields, "cookie_secure", data.value(QLatin1String("authCookie")).toObject().value(QLatin1String("secure")));
    const QJsonObject users = data.value(QLatin1String("userManagement")).toObject();
    copy(fields, "authentication_method", users.value(QLatin1String("authenticationMethod")));
    const QJsonObject sso = data.value(QLatin1String("sso")).toObject();
    for (const char *kind : {"saml", "oidc"}) {
        if (sso.value(QLatin1String(kind)).toObject().value(QLatin1String("loginEnabled")).toBool())
            fields.insert(QLatin1String("sso"), QLatin1String(kind));
    }
    copy(fields, "url_base_editor", data.value(QLatin1String("urlBaseEditor")));
    copy(fields, "is_docker", data.value(QLatin1String("isDocker")));
}

/// n8n lets a disabled user sign in and says so in its answer; its lists of users are silent about it.
void readSignIn(Fields &fields, const Answer &answer, const KeyHints &key)
{
    const QJsonObject user = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data")).toObject();
    fields.insert(QLatin1String("owns_key"), !key.owner.isEmpty() && user.value(QLatin1String("id")).toString() == key.owner);
    fields.insert(QLatin1String("user_disabled"), user.value(QLatin1String("disabled")).toBool());
}

void readApiKeys(Fields &fields, const Answer &answer, const KeyHints &key)
{
    const QJsonValue data = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data"));
    const QJsonArray list = data.isArray() ? data.toArray() : data.toObject().value(QLatin1String("items")).toArray();
    bool listed = false;
    bool ownersRow = false;
    bool ownersAny = false;
    bool sameTime = false;
    for (const QJsonValue &item : list) {
        const bool owners = !key.owner.isEmpty() && item.toObject().value(QLatin1String("userId")).toString() == key.owner;
        ownersAny = ownersAny || owners;
        const QString shown = item.toObject().value(QLatin1String("apiKey")).toString();
        if (key.tail.isEmpty() || !shown.endsWith(key.tail))
            continue;
        listed = true;
        ownersRow = ownersRow || owners;
        for (const char *name : {"createdAt", "updatedAt"}) {
            const QDateTime at = QDateTime::fromString(item.toObject().value(QLatin1String(name)).toString(), Qt::ISODateWithMs);
            sameTime = sameTime || (owners && key.madeAt && at.isValid() && std::abs(at.toSecsSinceEpoch() - *key.madeAt) <= 1);
        }
    }
    fields.insert(QLatin1String("key_listed"), listed);
    fields.insert(QLatin1String("key_of_that_time"), sameTime);
    // A page of a longer list, or one of somebody else's keys alone, shows nothing by what is missing from it.
    const QJsonValue count = data.toObject().value(QLatin1String("count"));
    const QJsonValue all = data.toObject().value(QLatin1String("counts"))[QLatin1String("all")];
    fields.insert(QLatin1String("list_decides"), ownersAny && std::max(count.toInt(), all.toInt()) <= list.size());
    fields.insert(QLatin1String("key_of_owner"), ownersRow);
    fields.insert(QLatin1String("key_count"), list.size());
}

void readUsers(Fields &fields, const Answer &answer, const KeyHints &key)
{
    const QJsonValue data = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data"));
    const QJsonArray list = data.isArray() ? data.toArray() : data.toObject().value(QLatin1String("items")).toArray();
    QString owner = QStringLiteral("absent");
    for (const QJsonValue &item : list) {
        const QJsonObject user = item.toObject();
        if (!key.owner.isEmpty() && user.value(QLatin1String("id")).toString() == key.owner) {
            owner = QStringLiteral("present");
        }
    }
    fields.insert(QLatin1String("key_owner"), key.owner.isEmpty() ? QStringLiteral("unknown") : owner);
    fields.insert(QLatin1String("user_count"), list.size());
}

void readScopes(Fields &fields, const Answer &answer)
{
    const QJsonObject data = QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data")).toObject();
    copy(fields, "scopes", data.value(QLatin1String("scopes")));
}

} // namespace

QJsonObject fieldsOf(const QString &ask, const QByteArray &method, const Answer &answer, const KeyHints &key)
{
    Fields fields;
    if (!answer.isSuccess())
        return fields;
    const Shape shape = shapeOf(method, answer);
    fields.insert(QLatin1String("shape"), toString(shape));
    const bool root = ask == ask::root || ask == ask::rootWithoutPrefix || ask.startsWith(ask::redirectTarget) || ask == ask::otherScheme;
    if (root)
        readRoot(fields, answer);
    else if (ask == ask::signIn)
        readSignIn(fields, answer, key);
    else if (ask == ask::settings || ask == ask::sessionSettings)
        readSettings(fields, answer);
    else if (ask == ask::sessionApiKeys)
        readApiKeys(fields, answer, key);
    else if (ask == ask::sessionUsers)
        readUsers(fields, answer, key);
    else if (ask == ask::openapi)
        fields.insert(QLatin1String("api_paths"), QJsonArray::fromStringList(apiPaths(answer.body)));
    else if (ask == ask::keyValidator)
        readScopes(fields, answer);
    return fields;
}

} // namespace kd
