#include "core/n8n/session_letters.h"

#include "core/base/raw_json.h"
#include "core/n8n/secret_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kd::n8n::session {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What stands between the braces.
QByteArray inner(const QJsonObject &object)
{
    const QByteArray text = compact(object);
    return text.mid(1, text.size() - 2);
}

QByteArray quoted(const QString &text)
{
    return raw::quoted(text.toUtf8());
}

} // namespace

Letter signIn(const Door &door, const QByteArray &browserId, const SignIn &person)
{
    // Older releases name it `email`, and newer ones the code `mfaCode`.
    const QByteArray email = quoted(person.email);
    const Secret none;
    const Secret *code = person.mfaCode ? person.mfaCode.get() : &none;
    const SharedSecret withoutCode = SecretJson::of({"{\"emailOrLdapLoginId\":", email, ",\"email\":", email, ",\"password\":",
                                                     person.password.get(), "}"});
    const SharedSecret withCode = SecretJson::of({"{\"emailOrLdapLoginId\":", email, ",\"email\":", email, ",\"password\":",
                                                  person.password.get(), ",\"mfaCode\":", code, ",\"mfaToken\":", code, "}"});
    return withJson(restLetter(door, {nullptr, browserId}, "sign_in", "POST", "/login"), person.mfaCode ? withCode : withoutCode);
}

Letter signOut(const Door &door, const Session &session)
{
    return restLetter(door, session, "sign_out", "POST", "/logout");
}

Letter whoAmI(const Door &door, const Session &session)
{
    return restLetter(door, session, "who_am_i", "GET", "/login");
}

Letter settings(const Door &door, const Session &session)
{
    return restLetter(door, session, "settings_of_session", "GET", "/settings");
}

Letter apiKeys(const Door &door, const Session &session, const QString &label)
{
    // Without `take` 2.x shows ten. 1.x takes no notice of either.
    const QByteArray narrowed = label.isEmpty() ? QByteArray() : "&label=" + label.toUtf8().toPercentEncoding();
    return restLetter(door, session, "api_keys", "GET", "/api-keys?take=250" + narrowed);
}

Letter apiKeyScopes(const Door &door, const Session &session)
{
    return restLetter(door, session, "api_key_scopes", "GET", "/api-keys/scopes");
}

Letter createApiKey(const Door &door, const Session &session, const NewApiKey &wanted)
{
    const QJsonValue expires = wanted.expires ? QJsonValue(wanted.expires->toSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
    const QJsonObject body{{QLatin1String("label"), wanted.label},
                           {QLatin1String("expiresAt"), expires},
                           {QLatin1String("scopes"), QJsonArray::fromStringList(wanted.scopes)}};
    return withJson(restLetter(door, session, "api_key_create", "POST", "/api-keys"), compact(body));
}

Letter updateApiKey(const Door &door, const Session &session, const QString &id, const QString &label, const QStringList &scopes)
{
    const QJsonObject body{{QLatin1String("label"), label}, {QLatin1String("scopes"), QJsonArray::fromStringList(scopes)}};
    return withJson(restLetter(door, session, "api_key_update", "PATCH", "/api-keys/" + segment(id)), compact(body));
}

Letter deleteApiKey(const Door &door, const Session &session, const QString &id)
{
    return restLetter(door, session, "api_key_delete", "DELETE", "/api-keys/" + segment(id));
}

Letter credentials(const Door &door, const Session &session)
{
    return restLetter(door, session, "credentials", "GET", "/credentials");
}

Letter credential(const Door &door, const Session &session, const QString &id)
{
    return restLetter(door, session, "credential", "GET", "/credentials/" + segment(id) + "?includeData=true");
}

Letter patchCredential(const Door &door, const Session &session, const CredentialDetail &read, const QString &field, const Secret &value)
{
    QJsonObject others = read.data;
    others.remove(field);
    const QByteArray rest = inner(others);
    const QByteArray comma = rest.isEmpty() ? QByteArray() : QByteArrayLiteral(",");
    const QByteArray name = quoted(read.item.name);
    const QByteArray type = quoted(read.item.type);
    const QByteArray key = quoted(field);
    return withJson(restLetter(door, session, "credential_patch", "PATCH", "/credentials/" + segment(read.item.id)),
                    SecretJson::of({"{\"name\":", name, ",\"type\":", type, ",\"data\":{", rest, comma, key, ":", &value, "}}"}));
}

Letter testCredential(const Door &door, const Session &session, const CredentialDetail &read)
{
    const QJsonObject body{{QLatin1String("credentials"), QJsonObject{{QLatin1String("id"), read.item.id},
                                                                      {QLatin1String("name"), read.item.name},
                                                                      {QLatin1String("type"), read.item.type},
                                                                      {QLatin1String("data"), read.data}}}};
    return withJson(restLetter(door, session, "credential_test", "POST", "/credentials/test"), compact(body));
}

Letter workflows(const Door &door, const Session &session, int skip)
{
    return restLetter(door, session, "workflows", "GET", "/workflows?take=250&skip=" + QByteArray::number(skip));
}

Letter workflow(const Door &door, const Session &session, const QString &id)
{
    return restLetter(door, session, "workflow", "GET", "/workflows/" + segment(id));
}

Letter patchWorkflow(const Door &door, const Session &session, const QString &id, SharedSecret body)
{
    return withJson(restLetter(door, session, "workflow_patch", "PATCH", "/workflows/" + segment(id)), std::move(body));
}

Letter projects(const Door &door, const Session &session)
{
    return restLetter(door, session, "projects", "GET", "/projects");
}

} // namespace kd::n8n::session
