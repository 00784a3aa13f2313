#include "practice/api_key_check.h"

#include "practice/jwt.h"
#include "practice/tables.h"

namespace kd::practice {

namespace {

constexpr QLatin1String issuer("n8n");
constexpr QLatin1String audience("public-api");

/// jsonwebtoken's verify, in its order; empty where the token holds. `iat` is not looked at.
QByteArray verifyError(const QByteArray &key, const QByteArray &secret, const QDateTime &now)
{
    const std::optional<Jwt> token = decodeJwt(key);
    if (!token)
        return QByteArrayLiteral("jwt malformed");
    if (!isSignedBy(*token, secret))
        return QByteArrayLiteral("invalid signature");
    const double seconds = static_cast<double>(now.toSecsSinceEpoch());
    const QJsonValue notBefore = token->claims.value(QLatin1String("nbf"));
    if (notBefore.isDouble() && notBefore.toDouble() > seconds)
        return QByteArrayLiteral("jwt not active");
    const QJsonValue expires = token->claims.value(QLatin1String("exp"));
    if (expires.isDouble() && seconds >= expires.toDouble())
        return QByteArrayLiteral("jwt expired");
    if (token->claims.value(QLatin1String("aud")).toString() != audience)
        return QByteArrayLiteral("jwt audience invalid. expected: public-api");
    if (token->claims.value(QLatin1String("iss")).toString() != issuer)
        return QByteArrayLiteral("jwt issuer invalid. expected: n8n");
    return {};
}

KeyRow *rowOf(const Instance &instance, const QByteArray &key)
{
    QList<KeyRow> &keys = instance.tables->keys;
    const bool byAudience = atLeast(instance.version, "1.115");
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const KeyRow &row) {
        return row.key == key && (!byAudience || row.audience == audience);
    });
    return found == keys.end() ? nullptr : &*found;
}

/// At most once a minute: a later use within it leaves no trace.
void noteUse(const Instance &instance, KeyRow &row, const QDateTime &now)
{
    if (!atLeast(instance.version, "2.27.5") || (row.lastUsedAt.isValid() && row.lastUsedAt.msecsTo(now) < 60'000))
        return;
    row.lastUsedAt = now;
    row.updatedAt = now;
}

/// Real verification came with 1.78; the keys from before, `n8n_api_…`, went through it until 1.81.
bool isVerified(const QByteArray &version, const QByteArray &key)
{
    if (!atLeast(version, "1.78"))
        return false;
    return !key.startsWith("n8n_api_") || !atLeast(version, "1.81");
}

} // namespace

KeyCheck checkApiKey(const Instance &instance, const Incoming &request, const QDateTime &now)
{
    using Kind = KeyCheck::Kind;
    const QByteArray key = request.header("x-n8n-api-key");
    if (key.isEmpty())
        return {Kind::NoHeader, {}, {}, nullptr};
    if (!instance.apiEnabled)
        return {Kind::Refused, {}, {}, nullptr};
    KeyRow *row = rowOf(instance, key);
    if (!row)
        return {Kind::Refused, {}, {}, nullptr};
    const User *owner = instance.user(row->userId);
    if (!owner || (owner->disabled && atLeast(instance.version, "1.113")))
        return {Kind::Refused, {}, {}, nullptr};
    if (isVerified(instance.version, key)) {
        const QByteArray error = verifyError(key, signingSecret(instance.encryptionKey), now);
        if (error == "jwt expired")
            return {Kind::Refused, {}, {}, nullptr};
        if (!error.isEmpty())
            return {Kind::Threw, error, {}, nullptr};
    }
    noteUse(instance, *row, now);
    return {Kind::Accepted, {}, row->scopes, owner};
}

} // namespace kd::practice
