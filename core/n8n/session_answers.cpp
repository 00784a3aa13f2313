#include "core/n8n/session_answers.h"

#include "core/base/raw_json.h"
#include "core/n8n/reading.h"

namespace kd::n8n::session {

namespace {

constexpr std::size_t longestKey = 16 * 1024;

ApiKeyItem apiKey(const QJsonObject &object)
{
    ApiKeyItem item;
    item.id = reading::text(object, "id");
    item.label = reading::text(object, "label");
    item.userId = reading::text(object, "userId");
    item.ownerEmail = reading::text(object.value(QLatin1String("owner")).toObject(), "email");
    item.tail = reading::text(object, "apiKey").right(4);
    item.scopes = reading::texts(object.value(QLatin1String("scopes")));
    item.createdAt = reading::moment(object, "createdAt");
    if (const QJsonValue expires = object.value(QLatin1String("expiresAt")); expires.isDouble())
        item.expires = QDateTime::fromSecsSinceEpoch(expires.toInteger(), Qt::UTC);
    item.showsLastUse = object.contains(QLatin1String("lastUsedAt"));
    if (const QDateTime used = reading::moment(object, "lastUsedAt"); used.isValid())
        item.lastUsed = used;
    return item;
}

WorkflowHead head(const QJsonObject &object)
{
    WorkflowHead made;
    made.id = reading::text(object, "id");
    made.name = reading::text(object, "name");
    made.active = object.value(QLatin1String("active")).toBool();
    made.archived = object.value(QLatin1String("isArchived")).toBool();
    made.versionId = reading::text(object, "versionId");
    made.activeVersionId = reading::text(object, "activeVersionId");
    made.updatedAt = reading::moment(object, "updatedAt");
    return made;
}

CredentialDetail detail(const QJsonObject &object)
{
    return {reading::credential(object), object.value(QLatin1String("data")).toObject(),
            reading::texts(object.value(QLatin1String("scopes")))};
}

/// The list stands bare in `data` on 1.x, and as `items` in it on 2.x.
template <typename T> Read<QList<T>> list(const Answer &answer, T (*read)(const QJsonObject &))
{
    const auto data = reading::data(answer);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonValue items = data->isObject() ? (*data)[QLatin1String("items")] : *data;
    if (!items.isArray())
        return tl::unexpected(strange(answer));
    return reading::each<T>(items, read);
}

template <typename T> Read<T> one(const Answer &answer, T (*read)(const QJsonObject &))
{
    const auto data = reading::data(answer);
    if (!data)
        return tl::unexpected(data.error());
    if (!data->isObject() || reading::text(data->toObject(), "id").isEmpty())
        return tl::unexpected(strange(answer));
    return read(data->toObject());
}

SignedIn person(const QJsonObject &object)
{
    return {nullptr, reading::text(object, "id"), reading::text(object, "email"), reading::text(object, "role")};
}

SharedSecret cookieOf(const Answer &answer)
{
    for (const Header &header : answer.headers) {
        if (header.name.compare("set-cookie", Qt::CaseInsensitive) != 0 || !header.value.startsWith("n8n-auth="))
            continue;
        const qsizetype end = header.value.indexOf(';');
        const QByteArrayView pair = QByteArrayView(header.value).first(end < 0 ? header.value.size() : end);
        if (pair != QByteArrayView("n8n-auth="))
            return share(Secret(std::string_view(pair.data(), static_cast<std::size_t>(pair.size()))));
    }
    return nullptr;
}

} // namespace

Read<SignedIn> readSignIn(const Answer &answer)
{
    auto who = one<SignedIn>(answer, &person);
    if (!who)
        return who;
    who->cookie = cookieOf(answer);
    if (!who->cookie)
        return tl::unexpected(strange(answer));
    return who;
}

Read<SignedIn> readWhoAmI(const Answer &answer)
{
    return one<SignedIn>(answer, &person);
}

Read<QList<ApiKeyItem>> readApiKeys(const Answer &answer)
{
    return list<ApiKeyItem>(answer, &apiKey);
}

Read<QStringList> readApiKeyScopes(const Answer &answer)
{
    const auto data = reading::data(answer);
    if (!data)
        return tl::unexpected(data.error());
    return reading::texts(*data);
}

Read<ApiKeyMade> readApiKeyMade(const Answer &answer)
{
    const auto item = one<ApiKeyItem>(answer, &apiKey);
    if (!item)
        return tl::unexpected(item.error());
    // From the text itself: a document's string would stay behind in memory.
    auto text = raw::textOf(raw::member(raw::member(answer.body, "data"), "rawApiKey"));
    if (!text || text->isEmpty() || static_cast<std::size_t>(text->size()) > longestKey)
        return tl::unexpected(strange(answer));
    return ApiKeyMade{*item, share(Secret::take(std::move(*text)))};
}

Read<QList<CredentialItem>> readCredentials(const Answer &answer)
{
    return list<CredentialItem>(answer, &reading::credential);
}

Read<CredentialDetail> readCredential(const Answer &answer)
{
    return one<CredentialDetail>(answer, &detail);
}

Read<CredentialTest> readTest(const Answer &answer)
{
    const auto data = reading::data(answer);
    if (!data)
        return tl::unexpected(data.error());
    return reading::test(data->toObject(), answer);
}

Read<WorkflowText> readWorkflow(const Answer &answer)
{
    if (!answer.isSuccess())
        return tl::unexpected(faultOf(answer));
    const QByteArrayView workflow = raw::member(answer.body, "data");
    if (answer.truncated || !raw::isArray(raw::member(workflow, "nodes")))
        return tl::unexpected(strange(answer));
    return WorkflowText{headOf(workflow), workflow.toByteArray()};
}

Read<QList<WorkflowHead>> readWorkflows(const Answer &answer)
{
    return list<WorkflowHead>(answer, &head);
}

std::optional<ApiKeyItem> keyLabelled(const QList<ApiKeyItem> &keys, const QString &label, const QString &userId)
{
    for (const ApiKeyItem &key : keys) {
        if (key.label == label && (userId.isEmpty() || key.userId == userId))
            return key;
    }
    return std::nullopt;
}

} // namespace kd::n8n::session
