#include "practice/provider.h"

#include "practice/likeness.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kd::practice {

namespace {

Outgoing json(int status, const QJsonObject &body)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// As OpenAI's documents have it, with its mask of the key.
Outgoing refusal(int status, const QString &message, const QJsonValue &code)
{
    return json(status, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), message},
                                                               {QStringLiteral("type"), QStringLiteral("invalid_request_error")},
                                                               {QStringLiteral("param"), QJsonValue()},
                                                               {QStringLiteral("code"), code}}}});
}

QByteArray mask(const QByteArray &key)
{
    return key.left(8) + QByteArray(std::max<qsizetype>(0, key.size() - 12), '*') + key.right(4);
}

} // namespace

Provider::Provider(QByteArray origin) : m_origin(std::move(origin)) {}

const ProviderKey &Provider::makeKey()
{
    ProviderKey made;
    made.id = "key_" + newId();
    made.key = "sk-proj-" + newId() + newId() + newId();
    made.label = QStringLiteral("made on the page");
    made.created = QDateTime::currentDateTimeUtc();
    m_keys.append(made);
    return m_keys.constLast();
}

QJsonObject Provider::shown(const ProviderKey &key) const
{
    return {{QStringLiteral("id"), QString::fromLatin1(key.id)},
            {QStringLiteral("tail"), QString::fromLatin1(key.key.right(4))},
            {QStringLiteral("revoked"), key.revoked},
            {QStringLiteral("restricted"), key.restricted},
            {QStringLiteral("taken"), key.taken},
            {QStringLiteral("refused"), key.refused}};
}

Outgoing Provider::models(const Incoming &request)
{
    const QByteArray authorization = request.header("authorization");
    const QByteArray key = authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
    if (key.isEmpty())
        return refusal(401, QStringLiteral("Missing bearer or basic authentication in header"), QJsonValue());
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [&](const ProviderKey &each) { return each.key == key; });
    if (found == m_keys.end() || found->revoked) {
        if (found != m_keys.end())
            ++found->refused;
        return refusal(401,
                       QStringLiteral("Incorrect API key provided: %1. You can find your API key at "
                                      "https://platform.openai.com/account/api-keys.")
                           .arg(QString::fromUtf8(mask(key))),
                       QStringLiteral("invalid_api_key"));
    }
    ++found->taken;
    if (found->restricted) {
        return refusal(403,
                       QStringLiteral("You have insufficient permissions for this operation. Missing scopes: api.model.read. Check that you "
                                      "have the correct role in your organization and project, and if you're using a restricted API key, "
                                      "that it has the necessary scopes."),
                       QJsonValue());
    }
    return {200, {{"Content-Type", "application/json"}}, R"({"object":"list","data":[{"id":"gpt-4o","object":"model"}]})"};
}

Outgoing Provider::twinOf(ProviderKey &key, const QDateTime &now)
{
    if (key.account.isEmpty())
        key.account = "svc_acct_" + newId();
    const ProviderKey twin = accountKey(key.label, key.account, now);
    m_keys.append(twin);
    return json(200, shown(twin));
}

Outgoing Provider::desk(const Incoming &request, const QDateTime &now)
{
    const QByteArrayList path = request.path().split('/'); // "", practice, keys, id, act
    if (path.size() == 3 && request.method == "POST") {
        const ProviderKey &made = makeKey();
        QJsonObject body = shown(made);
        body.insert(QStringLiteral("key"), QString::fromLatin1(made.key));
        return json(200, body);
    }
    if (path.size() == 3) {
        QJsonArray list;
        for (const ProviderKey &key : std::as_const(m_keys))
            list.append(shown(key));
        return json(200, {{QStringLiteral("keys"), list}});
    }
    for (ProviderKey &key : m_keys) {
        if (key.id != path.value(3))
            continue;
        if (request.method == "DELETE")
            key.revoked = true;
        if (request.method == "POST" && path.value(4) == "restrict")
            key.restricted = true;
        if (request.method == "POST" && path.value(4) == "twin")
            return twinOf(key, now);
        return json(200, shown(key));
    }
    return json(404, {{QStringLiteral("error"), QStringLiteral("no such key")}});
}

Outgoing Provider::answer(const Incoming &request, const QDateTime &now)
{
    const QByteArray path = request.path();
    if (path == "/practice/keys" || path.startsWith("/practice/keys/"))
        return desk(request, now);
    if (const auto answer = m_office.answer(request, m_keys, now))
        return *answer;
    if (path == "/v1/models" || path == "/v1/chat/completions")
        return models(request);
    return json(404, {{QStringLiteral("error"), QJsonObject{{QStringLiteral("message"), QStringLiteral("Invalid URL")}}}});
}

std::optional<Outgoing> Provider::answerAt(const QByteArray &url, const QList<Header> &headers, const QDateTime &now)
{
    if (!url.startsWith(m_origin + '/'))
        return std::nullopt;
    return answer({"GET", url.mid(m_origin.size()), headers, {}}, now);
}

CredentialCall callWith(const QString &type, const QJsonObject &data, const QByteArray &url)
{
    const auto field = [&data](const char *name) { return data.value(QLatin1String(name)).toString().toUtf8(); };
    CredentialCall call{url, {}};
    if (type == QLatin1String("httpHeaderAuth"))
        call.headers = {{field("name"), field("value")}};
    else if (type == QLatin1String("anthropicApi"))
        call.headers = {{"x-api-key", field("apiKey")}};
    else if (type == QLatin1String("httpBearerAuth"))
        call.headers = {{"Authorization", "Bearer " + field("token")}};
    else
        call.headers = {{"Authorization", "Bearer " + field("apiKey")}};
    if (url.isEmpty())
        call.url = (field("url").isEmpty() ? QByteArrayLiteral("https://api.openai.com/v1") : field("url")) + "/models";
    return call;
}

} // namespace kd::practice
