#include "practice/session.h"

#include "practice/jwt.h"
#include "practice/tables.h"

#include <QCryptographicHash>

namespace kd::practice {

namespace {

constexpr qint64 lifetimeSeconds = 7 * 24 * 3600;

QString hashed(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64());
}

QString accountHash(const User &user)
{
    return hashed(user.email.toUtf8() + ':' + user.password.toUtf8()).left(10);
}

} // namespace

Session readSession(const Instance &instance, const Incoming &request, const QDateTime &now,
                    bool browserIdMatters)
{
    using Kind = Session::Kind;
    const QByteArray text = cookie(request, "n8n-auth");
    if (text.isEmpty())
        return {};
    const std::optional<Jwt> token = decodeJwt(text);
    if (instance.tables && instance.tables->endedSessions.contains(QString::fromLatin1(text)))
        return {Kind::Refused, nullptr};
    if (!token || !isSignedBy(*token, signingSecret(instance.encryptionKey)))
        return {Kind::Refused, nullptr};
    if (token->claims.value(QLatin1String("exp")).toDouble() <= static_cast<double>(now.toSecsSinceEpoch()))
        return {Kind::Refused, nullptr};
    const User *user = instance.user(token->claims.value(QLatin1String("id")).toString());
    if (!user || user->disabled ||
        token->claims.value(QLatin1String("hash")).toString() != accountHash(*user))
        return {Kind::Refused, nullptr};
    // A session that was opened without a browser-id is bound to none.
    const QString bound = token->claims.value(QLatin1String("browserId")).toString();
    if (browserIdMatters && !bound.isEmpty() && bound != hashed(request.header("browser-id")))
        return {Kind::Refused, nullptr};
    return {Kind::Open, user};
}

QByteArray openSession(const Instance &instance, const User &user, const Incoming &request,
                       const QDateTime &now)
{
    Claims claims = {{QStringLiteral("id"), user.id}, {QStringLiteral("hash"), accountHash(user)}};
    if (request.has("browser-id"))
        claims.append({QStringLiteral("browserId"), hashed(request.header("browser-id"))});
    if (instance.family == Family::V2_40)
        claims.append({QStringLiteral("usedMfa"), !user.mfaCode.isEmpty()});
    claims.append({QStringLiteral("iat"), now.toSecsSinceEpoch()});
    claims.append({QStringLiteral("exp"), now.toSecsSinceEpoch() + lifetimeSeconds});
    return "n8n-auth=" + signJwt(claims, signingSecret(instance.encryptionKey)) +
           "; Max-Age=" + QByteArray::number(lifetimeSeconds) +
           "; Path=/; Expires=" + httpDate(now.addSecs(lifetimeSeconds)) + "; HttpOnly" +
           (instance.secureCookie ? "; Secure" : "") + "; SameSite=Lax";
}

QByteArray endSession()
{
    return QByteArrayLiteral("n8n-auth=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
}

} // namespace kd::practice
