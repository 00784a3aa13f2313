#include "practice/rest_settings.h"

#include "practice/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kd::practice {

namespace {

/// Sets a member of an inner object, and only where the recording has that object.
void setInner(QJsonObject &data, const char *object, const char *name, const QJsonValue &value)
{
    const QLatin1String key(object);
    if (!data.value(key).isObject())
        return;
    QJsonObject inner = data.value(key).toObject();
    inner.insert(QLatin1String(name), value);
    data.insert(key, inner);
}

/// Sets a member only where the recording names it: the reduced form must not grow.
void replace(QJsonObject &data, const char *name, const QJsonValue &value)
{
    if (data.contains(QLatin1String(name)))
        data.insert(QLatin1String(name), value);
}

QString slashed(const QByteArray &url)
{
    return QString::fromLatin1(url) + QLatin1Char('/');
}

} // namespace

Outgoing answerSettings(const Instance &instance, const Recorded &recorded, const Session &session)
{
    const bool reduced = instance.family == Family::V2_40 && session.kind != Session::Kind::Open;
    const Outgoing like = instance.family == Family::V1_100 || reduced ? recorded["rest_settings"]
                                                                       : recorded["rest_settings_session"];
    QJsonObject body = QJsonDocument::fromJson(like.body).object();
    QJsonObject data = body.value(QLatin1String("data")).toObject();
    replace(data, "versionCli", QString::fromLatin1(instance.version));
    replace(data, "instanceId", QString::fromLatin1(instanceId(instance.encryptionKey)));
    replace(data, "urlBaseEditor", QString::fromLatin1(instance.publicUrl));
    replace(data, "urlBaseWebhook", slashed(instance.publicUrl));
    replace(data, "urlBaseWebhookTest", slashed(instance.publicUrl));
    setInner(data, "publicApi", "enabled", instance.apiEnabled);
    setInner(data, "authCookie", "secure", instance.secureCookie);
    setInner(data, "userManagement", "authenticationMethod",
             instance.singleSignOn ? QStringLiteral("saml") : QStringLiteral("email"));
    if (instance.singleSignOn) {
        QJsonObject signOn = data.value(QLatin1String("sso")).toObject();
        setInner(signOn, "saml", "loginEnabled", true);
        data.insert(QLatin1String("sso"), signOn);
    }
    body.insert(QLatin1String("data"), data);
    Outgoing answer = withBody(like, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (session.kind == Session::Kind::Refused && instance.family == Family::V2_40)
        answer.add("Set-Cookie", endSession());
    return answer;
}

} // namespace kd::practice
