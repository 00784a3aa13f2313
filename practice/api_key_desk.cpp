#include "practice/api_key_desk.h"

#include "core/base/raw_json.h"
#include "practice/jwt.h"
#include "practice/likeness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace kd::practice {

namespace {

QJsonValue expiryOf(const KeyRow &row)
{
    const std::optional<Jwt> token = decodeJwt(row.key);
    const QJsonValue expires = token ? token->claims.value(QLatin1String("exp")) : QJsonValue();
    return expires.isDouble() ? expires : QJsonValue(QJsonValue::Null);
}

QByteArray rawValue(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

QByteArray rawList(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QByteArray shown(const Asked &asked, const KeyRow &row, QByteArrayView like)
{
    const User *owner = asked.instance.user(row.userId);
    const QByteArray person = filled(raw::member(like, "owner"), {{"id", rawText(row.userId)}, {"email", rawText(owner ? owner->email : QString())}});
    return filled(like, {{"id", rawText(row.id)},
                         {"userId", rawText(row.userId)},
                         {"label", rawText(row.label)},
                         {"scopes", rawList(row.scopes)},
                         {"apiKey", "\"******" + row.key.right(4) + '"'},
                         {"rawApiKey", '"' + row.key + '"'},
                         {"createdAt", rawTime(row.createdAt)},
                         {"updatedAt", rawTime(row.updatedAt)},
                         {"expiresAt", rawValue(expiryOf(row))},
                         {"audience", rawText(row.audience)},
                         {"lastUsedAt", rawTime(row.lastUsedAt)},
                         {"owner", person}});
}

Outgoing made(const Asked &asked, const KeyRow &row, const char *name)
{
    const Outgoing like = asked.recorded[name];
    return inData(like, shown(asked, row, raw::member(like.body, "data")));
}

/// Members of 2.x's page beside its items.
QByteArray ownersOf(const Asked &asked)
{
    QByteArrayList owners;
    for (const User &user : asked.instance.users) {
        const auto count = std::count_if(asked.tables.keys.begin(), asked.tables.keys.end(), [&](const KeyRow &row) { return row.userId == user.id; });
        if (count > 0) {
            owners.append("{\"id\":" + rawText(user.id) + ",\"firstName\":\"Pat\",\"lastName\":\"Practice\",\"email\":" + rawText(user.email) +
                          ",\"keyCount\":" + QByteArray::number(count) + '}');
        }
    }
    return '[' + owners.join(',') + ']';
}

Outgoing list(const Asked &asked)
{
    const Outgoing like = asked.recorded["api_keys_session"];
    const QByteArrayView data = raw::member(like.body, "data");
    const bool pages = raw::isObject(data);
    QByteArrayView first;
    raw::eachItem(pages ? raw::member(data, "items") : data, [&](QByteArrayView each) {
        first = each;
        return false;
    });
    const QByteArray query = asked.request.query();
    const QString label = pages ? QString::fromUtf8(queryValue(query, "label")) : QString();
    const bool seesAll = pages && asked.user->role == QLatin1String("global:owner") && queryValue(query, "ownership") != "mine";
    const qsizetype take = pages ? (queryValue(query, "take").isEmpty() ? 10 : std::clamp<qsizetype>(queryValue(query, "take").toLongLong(), 0, 250)) : 10'000;
    const qsizetype skip = pages ? std::max<qsizetype>(0, queryValue(query, "skip").toLongLong()) : 0;

    QList<KeyRow> rows;
    qsizetype mine = 0;
    for (const KeyRow &row : std::as_const(asked.tables.keys)) {
        if (row.audience != QLatin1String("public-api") || !row.label.contains(label, Qt::CaseInsensitive))
            continue;
        mine += row.userId == asked.user->id ? 1 : 0;
        if (seesAll || row.userId == asked.user->id)
            rows.append(row);
    }
    if (pages)
        std::stable_sort(rows.begin(), rows.end(), [](const KeyRow &a, const KeyRow &b) { return a.createdAt > b.createdAt; });
    QByteArrayList items;
    for (const KeyRow &row : rows.mid(skip, take))
        items.append(shown(asked, row, first));
    const QByteArray joined = '[' + items.join(',') + ']';
    if (!pages)
        return inData(like, joined);
    const QByteArray counts = "{\"mine\":" + QByteArray::number(mine) + ",\"all\":" + QByteArray::number(rows.size()) + '}';
    return inData(like, filled(data, {{"items", joined}, {"counts", counts}, {"totals", counts}, {"owners", ownersOf(asked)}}));
}

/// The scopes that this person's role may give to a key.
QStringList scopesOf(const Asked &asked)
{
    QStringList scopes;
    const Outgoing all = asked.recorded["api_key_scopes_session"];
    const QJsonArray list = QJsonDocument::fromJson(all.body).object().value(QLatin1String("data")).toArray();
    static const QStringList members = {QStringLiteral("tag"),        QStringLiteral("workflowTags"), QStringLiteral("workflow"),
                                        QStringLiteral("execution"),  QStringLiteral("credential"),   QStringLiteral("dataTable"),
                                        QStringLiteral("executionTags"), QStringLiteral("testRun"),   QStringLiteral("folder")};
    for (const QJsonValue &scope : list) {
        const QString text = scope.toString();
        if (asked.user->role != QLatin1String("global:member") || members.contains(text.section(QLatin1Char(':'), 0, 0)))
            scopes.append(text);
    }
    return scopes;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list)
        texts.append(each.toString());
    return texts;
}

/// What is wrong with a wish, in the order in which n8n finds it.
std::optional<Outgoing> objection(const Asked &asked, const QJsonObject &wish, bool toExpiry)
{
    const QString label = wish.value(QLatin1String("label")).toString();
    if (label.size() > 50)
        return asked.recorded["rest_api_key_long_label"];
    if (label.isEmpty() || label.contains(QLatin1Char('<')) || label.contains(QLatin1Char('>')))
        return asked.recorded["rest_api_key_bad_label"];
    const QJsonValue expires = wish.value(QLatin1String("expiresAt"));
    if (toExpiry && !expires.isNull() && expires.toDouble() <= static_cast<double>(asked.now.toSecsSinceEpoch()))
        return asked.recorded["rest_api_key_past"];
    const QStringList scopes = textsOf(wish.value(QLatin1String("scopes")));
    if (scopes.isEmpty())
        return asked.recorded["rest_api_key_no_scopes"];
    const QStringList allowed = scopesOf(asked);
    const bool right = std::all_of(scopes.begin(), scopes.end(), [&](const QString &scope) { return allowed.contains(scope); });
    return right ? std::nullopt : std::optional(asked.recorded["rest_api_key_bad_scope"]);
}

QByteArray signedKey(const Asked &asked, const QJsonValue &expires)
{
    Claims claims = {{QStringLiteral("sub"), asked.user->id},
                     {QStringLiteral("iss"), QStringLiteral("n8n")},
                     {QStringLiteral("aud"), QStringLiteral("public-api")}};
    if (asked.isTwo())
        claims.append({QStringLiteral("jti"), QUuid::createUuid().toString(QUuid::WithoutBraces)});
    claims.append({QStringLiteral("iat"), asked.now.toSecsSinceEpoch()});
    if (expires.isDouble())
        claims.append({QStringLiteral("exp"), expires});
    return signJwt(claims, signingSecret(asked.instance.encryptionKey));
}

/// The table's own rule: a person's labels differ, and so do all keys.
bool isTaken(const Asked &asked, const QString &label, const QByteArray &key)
{
    return std::any_of(asked.tables.keys.begin(), asked.tables.keys.end(), [&](const KeyRow &row) {
        return row.key == key || (row.userId == asked.user->id && row.label == label);
    });
}

Outgoing create(const Asked &asked, const QJsonObject &wish)
{
    if (const auto refused = objection(asked, wish, true))
        return *refused;
    KeyRow row;
    row.key = signedKey(asked, wish.value(QLatin1String("expiresAt")));
    row.userId = asked.user->id;
    row.label = wish.value(QLatin1String("label")).toString();
    row.scopes = textsOf(wish.value(QLatin1String("scopes")));
    if (isTaken(asked, row.label, row.key))
        return asked.recorded["rest_api_key_duplicate"];
    row.id = QString::fromLatin1(newId());
    row.createdAt = row.updatedAt = asked.now;
    asked.tables.keys.append(row);
    return made(asked, row, "rest_api_key_created");
}

KeyRow *find(const Asked &asked, const QByteArray &id, bool others)
{
    for (KeyRow &row : asked.tables.keys) {
        const bool seen = row.userId == asked.user->id || (others && asked.user->role == QLatin1String("global:owner"));
        if (row.id.toLatin1() == id && seen)
            return &row;
    }
    return nullptr;
}

Outgoing change(const Asked &asked, const QByteArray &id, const QJsonObject &wish)
{
    if (const auto refused = objection(asked, wish, false))
        return *refused;
    KeyRow *row = find(asked, id, false);
    if (!row)
        return asked.recorded["rest_api_key_patched_unknown"];
    row->label = wish.value(QLatin1String("label")).toString();
    row->scopes = textsOf(wish.value(QLatin1String("scopes")));
    row->updatedAt = asked.now;
    return asked.recorded["rest_api_key_patched"];
}

Outgoing remove(const Asked &asked, const QByteArray &id)
{
    const KeyRow *row = find(asked, id, asked.isTwo());
    if (!row)
        return asked.recorded["rest_api_key_deleted_unknown"];
    asked.tables.keys.removeIf([&](const KeyRow &each) { return each.id.toLatin1() == id; });
    return asked.recorded["rest_api_key_deleted"];
}

std::optional<Outgoing> replace(const Asked &asked, const QByteArray &id)
{
    if (!asked.isTwo())
        return std::nullopt;
    KeyRow *row = find(asked, id, false);
    if (!row)
        return asked.recorded["rest_api_key_deleted_unknown"];
    row->key = signedKey(asked, expiryOf(*row));
    row->lastUsedAt = {};
    row->updatedAt = asked.now;
    return made(asked, *row, "rest_api_key_rotated");
}

} // namespace

std::optional<Outgoing> answerApiKeys(const Asked &asked, const QByteArrayList &path)
{
    if (!asked.instance.apiEnabled)
        return Outgoing{404, {}, {}};
    const QByteArray &method = asked.request.method;
    const bool reads = method == "GET" || method == "HEAD";
    const QJsonObject wish = QJsonDocument::fromJson(asked.request.body).object();
    if (path.isEmpty())
        return reads ? std::optional(list(asked)) : method == "POST" ? std::optional(create(asked, wish)) : std::nullopt;
    if (path.size() == 1 && path.at(0) == "scopes" && reads) {
        const Outgoing like = asked.recorded["api_key_scopes_session"];
        return inData(like, rawList(scopesOf(asked)));
    }
    if (path.size() == 1 && method == "PATCH")
        return change(asked, path.at(0), wish);
    if (path.size() == 1 && method == "DELETE")
        return remove(asked, path.at(0));
    if (path.size() == 2 && path.at(1) == "rotate" && method == "POST")
        return replace(asked, path.at(0));
    return std::nullopt;
}

} // namespace kd::practice
