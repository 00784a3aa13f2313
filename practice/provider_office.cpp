#include "practice/provider_office.h"

#include "practice/likeness.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kd::practice {

namespace {

constexpr auto routerPrefix = "sk-or-v1-";
constexpr qsizetype routersPage = 100;

Outgoing json(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Outgoing fault(int status, const QString &message, const QJsonValue &code)
{
    return json(status, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), message}, {QStringLiteral("code"), code}}}});
}

QByteArray bearer(const Incoming &request)
{
    const QByteArray authorization = request.header("authorization");
    return authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
}

bool isRouters(const ProviderKey &key)
{
    return key.key.startsWith(routerPrefix);
}

QByteArray randomHex()
{
    return QCryptographicHash::hash(newId() + newId() + newId(), QCryptographicHash::Sha256).toHex();
}

QByteArray openAisText(const char *kind)
{
    return QByteArray("sk-") + kind + '-' + newId() + newId() + newId() + "T3BlbkFJ" + newId() + newId() + newId();
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject inOpenAisList(const ProviderKey &key)
{
    const bool isAccounts = !key.account.isEmpty();
    const QJsonObject who{{QStringLiteral("id"), isAccounts ? text(key.account) : QStringLiteral("user-practice")},
                          {QStringLiteral("name"), isAccounts ? key.label : QStringLiteral("Practice")}};
    const QString type = isAccounts ? QStringLiteral("service_account") : QStringLiteral("user");
    return {{QStringLiteral("object"), QStringLiteral("organization.project.api_key")},
            {QStringLiteral("redacted_value"), ends(key.key)},
            {QStringLiteral("name"), isAccounts ? QStringLiteral("Secret Key") : key.label},
            {QStringLiteral("created_at"), key.created.toSecsSinceEpoch()},
            {QStringLiteral("id"), text(key.id)},
            {QStringLiteral("owner"), QJsonObject{{QStringLiteral("type"), type}, {type, who}}}};
}

QJsonObject inRoutersList(const ProviderKey &key)
{
    QJsonObject shown = key.wishes;
    shown.insert(QStringLiteral("hash"), text(key.id));
    shown.insert(QStringLiteral("name"), key.label);
    shown.insert(QStringLiteral("label"), ends(key.key));
    shown.insert(QStringLiteral("disabled"), false);
    shown.insert(QStringLiteral("created_at"), key.created.toUTC().toString(Qt::ISODate));
    return shown;
}

Outgoing listInProject(const Incoming &request, const QList<ProviderKey> &keys)
{
    const QByteArray after = queryValue(request.query(), "after");
    const int limit = std::clamp(queryValue(request.query(), "limit").toInt(), 1, 100);
    QJsonArray data;
    bool begun = after.isEmpty();
    bool more = false;
    for (const ProviderKey &key : keys) {
        if (begun && !key.revoked && !isRouters(key)) {
            more = data.size() == limit;
            if (more)
                break;
            data.append(inOpenAisList(key));
        }
        begun = begun || key.id == after;
    }
    return json(200, {{QStringLiteral("object"), QStringLiteral("list")},
                      {QStringLiteral("data"), data},
                      {QStringLiteral("last_id"), data.isEmpty() ? QJsonValue() : data.last()[QStringLiteral("id")]},
                      {QStringLiteral("has_more"), more}});
}

Outgoing makeAccount(const Incoming &request, QList<ProviderKey> &keys, const QDateTime &now)
{
    const QString name = QJsonDocument::fromJson(request.body).object().value(QLatin1String("name")).toString();
    if (name.isEmpty())
        return fault(400, QStringLiteral("Missing required parameter: 'name'."), QStringLiteral("missing_required_parameter"));
    const ProviderKey made = accountKey(name, "svc_acct_" + newId(), now);
    keys.append(made);
    const QJsonObject key{{QStringLiteral("object"), QStringLiteral("organization.project.service_account.api_key")},
                          {QStringLiteral("value"), text(made.key)},
                          {QStringLiteral("name"), QStringLiteral("Secret Key")},
                          {QStringLiteral("created_at"), now.toSecsSinceEpoch()},
                          {QStringLiteral("id"), text(made.id)}};
    return json(200, {{QStringLiteral("object"), QStringLiteral("organization.project.service_account")},
                      {QStringLiteral("id"), text(made.account)},
                      {QStringLiteral("name"), name},
                      {QStringLiteral("role"), QStringLiteral("member")},
                      {QStringLiteral("created_at"), now.toSecsSinceEpoch()},
                      {QStringLiteral("api_key"), key}});
}

/// A service account's key goes with its account alone.
Outgoing removeInProject(const QByteArray &id, bool isAccount, QList<ProviderKey> &keys)
{
    bool gone = false;
    for (ProviderKey &key : keys) {
        if (key.revoked || isRouters(key) || (isAccount ? key.account : key.id) != id)
            continue;
        if (!isAccount && !key.account.isEmpty())
            return fault(400, QStringLiteral("This key belongs to a service account: delete the service account."), QJsonValue());
        gone = key.revoked = true;
    }
    return gone ? json(200, {{QStringLiteral("id"), text(id)}, {QStringLiteral("deleted"), true}})
                : fault(404, QStringLiteral("No such key or service account."), QStringLiteral("not_found"));
}

Outgoing checkAtRouter(const QByteArray &bearer, QList<ProviderKey> &keys)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const ProviderKey &each) { return isRouters(each) && each.key == bearer; });
    if (bearer.isEmpty())
        return fault(401, QStringLiteral("Missing Authentication header"), 401);
    if (found == keys.end())
        return fault(401, QStringLiteral("User not found."), 401);
    ++(found->revoked ? found->refused : found->taken);
    return found->revoked ? fault(401, QStringLiteral("User not found."), 401)
                          : json(200, {{QStringLiteral("data"), QJsonObject{{QStringLiteral("label"), ends(bearer)}, {QStringLiteral("is_provisioning_key"), false}}}});
}

Outgoing listAtRouter(const Incoming &request, const QList<ProviderKey> &keys)
{
    QJsonArray data;
    int skipped = queryValue(request.query(), "offset").toInt();
    for (const ProviderKey &key : keys) {
        if (!key.revoked && isRouters(key) && skipped-- <= 0 && data.size() < routersPage)
            data.append(inRoutersList(key));
    }
    return json(200, {{QStringLiteral("data"), data}});
}

Outgoing makeAtRouter(const Incoming &request, QList<ProviderKey> &keys, const QDateTime &now)
{
    const QJsonObject wanted = QJsonDocument::fromJson(request.body).object();
    ProviderKey made;
    made.id = randomHex();
    made.key = routerPrefix + randomHex();
    made.label = wanted.value(QLatin1String("name")).toString();
    made.created = now;
    for (const char *wish : {"limit", "limit_reset", "expires_at"})
        made.wishes.insert(QLatin1String(wish), wanted.contains(QLatin1String(wish)) ? wanted.value(QLatin1String(wish)) : QJsonValue());
    if (made.label.isEmpty())
        return fault(400, QStringLiteral("name is required"), 400);
    keys.append(made);
    return json(201, {{QStringLiteral("data"), inRoutersList(made)}, {QStringLiteral("key"), text(made.key)}});
}

} // namespace

QString ends(const QByteArray &key)
{
    if (key.startsWith(routerPrefix))
        return text(key.left(12) + "..." + key.right(4));
    return text(key.left(key.indexOf('-', 3) + 4) + "********" + key.right(4));
}

ProviderKey accountKey(const QString &label, const QByteArray &account, const QDateTime &now)
{
    ProviderKey key;
    key.id = "key_" + newId();
    key.key = openAisText("svcacct");
    key.label = label;
    key.account = account;
    key.created = now;
    return key;
}

ProviderOffice::ProviderOffice() : m_adminKey(openAisText("admin")), m_provisioningKey(routerPrefix + randomHex()), m_project("proj_" + newId()) {}

std::optional<Outgoing> ProviderOffice::answer(const Incoming &request, QList<ProviderKey> &keys, const QDateTime &now) const
{
    static const QByteArray projects = "/v1/organization/projects/";
    const QByteArray path = request.path();
    if (path.startsWith(projects))
        return inProject(request, path.mid(projects.size()), keys, now);
    if (path == "/api/v1/key" || path == "/api/v1/keys" || path.startsWith("/api/v1/keys/"))
        return atRouter(request, path.mid(qstrlen("/api/v1/")), keys, now);
    return std::nullopt;
}

Outgoing ProviderOffice::inProject(const Incoming &request, const QByteArray &path, QList<ProviderKey> &keys, const QDateTime &now) const
{
    const QByteArray right = bearer(request);
    if (right != m_adminKey) {
        const bool isKey = std::any_of(keys.begin(), keys.end(), [&](const ProviderKey &each) { return each.key == right && !each.revoked; });
        return isKey ? fault(403, QStringLiteral("You have insufficient permissions for this operation. Missing scopes: api.management.read."), QJsonValue())
                     : fault(401, QStringLiteral("Incorrect API key provided: %1.").arg(ends(right)), QStringLiteral("invalid_api_key"));
    }
    const QByteArrayList parts = path.split('/'); // project, kind, id
    if (parts.value(0) != m_project)
        return fault(404, QStringLiteral("Project with id %1 not found.").arg(text(parts.value(0))), QStringLiteral("not_found"));
    const bool ofAccounts = parts.value(1) == "service_accounts";
    const bool ofKeys = parts.value(1) == "api_keys";
    if (parts.size() == 2 && ofKeys && request.method == "GET")
        return listInProject(request, keys);
    if (parts.size() == 2 && ofAccounts && request.method == "POST")
        return makeAccount(request, keys, now);
    if (parts.size() == 3 && (ofAccounts || ofKeys) && request.method == "DELETE")
        return removeInProject(parts.value(2), ofAccounts, keys);
    return fault(404, QStringLiteral("Invalid URL"), QJsonValue());
}

Outgoing ProviderOffice::atRouter(const Incoming &request, const QByteArray &path, QList<ProviderKey> &keys, const QDateTime &now) const
{
    const QByteArray right = bearer(request);
    if (path == "key")
        return checkAtRouter(right, keys);
    if (right != m_provisioningKey)
        return fault(401, QStringLiteral("Invalid management key"), 401);
    if (path == "keys" && request.method == "GET")
        return listAtRouter(request, keys);
    if (path == "keys" && request.method == "POST")
        return makeAtRouter(request, keys, now);
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const ProviderKey &each) { return !each.revoked && isRouters(each) && "keys/" + each.id == path; });
    if (request.method != "DELETE" || found == keys.end())
        return fault(404, QStringLiteral("API key not found"), 404);
    found->revoked = true;
    return json(200, {{QStringLiteral("deleted"), true}});
}

} // namespace kd::practice
