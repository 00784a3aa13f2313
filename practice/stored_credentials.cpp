#include "practice/stored_credentials.h"

#include "core/base/raw_json.h"
#include "practice/likeness.h"
#include "practice/provider.h"

#include <QJsonDocument>

namespace kd::practice {

namespace {

// What n8n shows in place of a hidden value, and takes back as "unchanged".
constexpr QLatin1String hidden("__n8n_BLANK_VALUE_e5362baf-c777-4d57-a609-6eaf1f9e87f6");

/// The fields that a type hides.
bool isHiddenField(const QString &field)
{
    static const QStringList names = {QStringLiteral("apiKey"), QStringLiteral("token"), QStringLiteral("value"),
                                      QStringLiteral("password"), QStringLiteral("accessToken")};
    return names.contains(field);
}

QJsonObject veiled(const QJsonObject &data)
{
    QJsonObject shown = data;
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const QString value = it.value().toString();
        if (isHiddenField(it.key()) && !value.isEmpty() && !value.startsWith(QLatin1Char('=')))
            it.value() = hidden;
    }
    return shown;
}

/// Where a veil comes back, what was there stays.
QJsonObject unveiled(const QJsonObject &given, const QJsonObject &before)
{
    QJsonObject data = given;
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.value().toString() == hidden)
            it.value() = before.value(it.key());
    }
    return data;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray shown(const StoredCredential &credential, QByteArrayView like)
{
    return filled(like, {{"id", '"' + credential.id + '"'},
                         {"name", rawText(credential.name)},
                         {"type", rawText(credential.type)},
                         {"createdAt", rawTime(credential.createdAt)},
                         {"updatedAt", rawTime(credential.updatedAt)},
                         {"data", compact(veiled(credential.data))}});
}

Outgoing shownLike(const Asked &asked, const StoredCredential &credential, const char *name)
{
    const Outgoing like = asked.recorded[name];
    return withBody(like, shown(credential, like.body));
}

QByteArrayView firstItem(const Outgoing &like)
{
    QByteArrayView first;
    raw::eachItem(raw::member(like.body, "data"), [&](QByteArrayView each) {
        first = each;
        return false;
    });
    return first;
}

QByteArrayList items(const Asked &asked, QByteArrayView like)
{
    QByteArrayList list;
    for (const auto &[id, credential] : asked.tables.credentials) {
        if (asked.mayUse(credential.ownerId))
            list.append(shown(credential, like));
    }
    return list;
}

StoredCredential *find(const Asked &asked, const QByteArray &id)
{
    const auto found = asked.tables.credentials.find(id);
    return found == asked.tables.credentials.end() || !asked.mayUse(found->second.ownerId) ? nullptr : &found->second;
}

/// The field that a type does not have; schemas that were not recorded take anything.
QString oddField(const Asked &asked, const QString &type, const QJsonObject &data)
{
    const auto schema = asked.recorded.find(("schema_" + type.toUtf8()).constData());
    if (!schema)
        return {};
    const QByteArrayView properties = raw::member(schema->body, "properties");
    const QStringList names = data.keys();
    for (const QString &name : names) {
        if (raw::member(properties, name.toUtf8()).isEmpty())
            return name;
    }
    return {};
}

Outgoing refuseField(const Asked &asked, const QString &name)
{
    return apiMessage(asked.recorded["credential_bad_field"], 400,
                      "request.body.data is not allowed to have the additional property \"" + name.toUtf8() + '"');
}

Outgoing create(const Asked &asked)
{
    const QJsonObject body = QJsonDocument::fromJson(asked.request.body).object();
    StoredCredential made;
    made.id = newId();
    made.name = body.value(QLatin1String("name")).toString();
    made.type = body.value(QLatin1String("type")).toString();
    made.data = body.value(QLatin1String("data")).toObject();
    made.createdAt = made.updatedAt = asked.now;
    made.ownerId = asked.user ? asked.user->id : QString();
    if (const QString odd = oddField(asked, made.type, made.data); !odd.isEmpty())
        return refuseField(asked, odd);
    asked.tables.credentials[made.id] = made;
    return shownLike(asked, made, "credential_created");
}

Outgoing patch(const Asked &asked, StoredCredential *credential)
{
    if (!credential)
        return asked.recorded["credential_patched_unknown"];
    const QJsonObject body = QJsonDocument::fromJson(asked.request.body).object();
    const QJsonObject given = body.value(QLatin1String("data")).toObject();
    if (const QString odd = oddField(asked, credential->type, given); !odd.isEmpty())
        return refuseField(asked, odd);
    if (body.contains(QLatin1String("name")))
        credential->name = body.value(QLatin1String("name")).toString();
    if (body.contains(QLatin1String("data"))) {
        QJsonObject data = body.value(QLatin1String("isPartialData")).toBool() ? credential->data : QJsonObject();
        const QJsonObject fresh = unveiled(given, credential->data);
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            data.insert(it.key(), it.value());
        credential->data = data;
    }
    credential->updatedAt = asked.now;
    return shownLike(asked, *credential, "credential_patched");
}

/// Nobody knows which service the generic ones are for.
bool hasTest(const QString &type)
{
    return !type.startsWith(QLatin1String("http"));
}

/// n8n asks the provider itself, and tells no more of a refusal than the status's text.
QByteArray testResult(const Asked &asked, const QString &type, const QJsonObject &data)
{
    if (!hasTest(type))
        return R"({"status":"Error","message":"No testing function found for this credential."})";
    const CredentialCall call = callWith(type, data, {});
    const auto answer = asked.tables.provider ? asked.tables.provider->answerAt(call.url, call.headers, asked.now) : std::nullopt;
    if (!answer)
        return R"({"status":"Error","message":"ENOTFOUND"})";
    if (answer->status < 300)
        return R"({"status":"OK","message":"Connection successful!"})";
    return answer->status == 403 ? R"({"status":"Error","message":"Forbidden"})" : R"({"status":"Error","message":"Unauthorized"})";
}

} // namespace

Outgoing answerCredentials(const Asked &asked)
{
    if (asked.request.method == "POST")
        return create(asked);
    const Outgoing like = asked.recorded["credentials_list"];
    return listed(like, items(asked, firstItem(like)), {});
}

Outgoing answerCredential(const Asked &asked, const QByteArray &id, const QByteArray &rest)
{
    StoredCredential *credential = find(asked, id);
    if (rest == "test") {
        if (!credential)
            return asked.recorded["credential_tested_unknown"];
        return withBody(asked.recorded["credential_tested"], testResult(asked, credential->type, credential->data));
    }
    if (asked.request.method == "PATCH")
        return patch(asked, credential);
    const bool deletes = asked.request.method == "DELETE";
    if (!credential)
        return asked.recorded[deletes ? "credential_deleted_unknown" : "credential_one_unknown"];
    if (deletes) {
        const Outgoing answer = shownLike(asked, *credential, "credential_deleted");
        asked.tables.credentials.erase(id);
        return answer;
    }
    return shownLike(asked, *credential, "credential_one");
}

std::optional<Outgoing> answerRestCredentials(const Asked &asked, const QByteArray &id)
{
    const QByteArray &method = asked.request.method;
    const bool reads = method == "GET" || method == "HEAD";
    if (id.isEmpty() && reads) {
        const Outgoing like = asked.recorded["rest_credentials"];
        return inData(like, '[' + items(asked, firstItem(like)).join(',') + ']');
    }
    const QJsonObject body = QJsonDocument::fromJson(asked.request.body).object();
    if (id == "test" && method == "POST") {
        const QJsonObject given = body.value(QLatin1String("credentials")).toObject();
        if (!given.contains(QLatin1String("data")))
            return asked.recorded["rest_credential_tested_empty"];
        const QString type = given.value(QLatin1String("type")).toString();
        // 1.x looks for a test at the GraphQL tool, and stumbles.
        if (!asked.isTwo() && !hasTest(type) && type != QLatin1String("httpBearerAuth")) {
            Outgoing failed = withBody(asked.recorded["rest_credential_tested"], R"({"code":0,"message":"Unrecognized node type: n8n-nodes-base.graphqlTool"})");
            failed.status = 500;
            return failed;
        }
        const StoredCredential *stored = find(asked, given.value(QLatin1String("id")).toString().toUtf8());
        const QJsonObject data = unveiled(given.value(QLatin1String("data")).toObject(), stored ? stored->data : QJsonObject());
        return inData(asked.recorded["rest_credential_tested"], testResult(asked, type, data));
    }
    StoredCredential *credential = find(asked, id);
    if (reads) {
        if (!credential)
            return asked.recorded["rest_credential_unknown"];
        const bool withData = queryValue(asked.request.query(), "includeData") == "true";
        const Outgoing like = asked.recorded[withData ? "rest_credential_data" : "rest_credential"];
        return inData(like, shown(*credential, raw::member(like.body, "data")));
    }
    if (method != "PATCH")
        return std::nullopt;
    if (!credential)
        return asked.recorded["rest_credential_patched_unknown"];
    if (!body.value(QLatin1String("name")).isString() || !body.value(QLatin1String("type")).isString())
        return asked.recorded["rest_credential_patched_nameless"];
    credential->name = body.value(QLatin1String("name")).toString();
    // All that it holds is replaced by what came.
    credential->data = unveiled(body.value(QLatin1String("data")).toObject(), credential->data);
    credential->updatedAt = asked.now;
    const Outgoing like = asked.recorded["rest_credential_patched"];
    return inData(like, shown(*credential, raw::member(like.body, "data")));
}

} // namespace kd::practice
