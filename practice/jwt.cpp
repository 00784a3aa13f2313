#include "practice/jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace kd::practice {

namespace {

constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray jsonValue(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray hmac(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

std::optional<QByteArray> decodePart(const QByteArray &part)
{
    const auto decoded = QByteArray::fromBase64Encoding(part, url | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

QByteArray signingSecret(const QByteArray &encryptionKey)
{
    QByteArray half;
    for (qsizetype i = 0; i < encryptionKey.size(); i += 2)
        half.append(encryptionKey.at(i));
    return QCryptographicHash::hash(half, QCryptographicHash::Sha256).toHex();
}

QByteArray instanceId(const QByteArray &encryptionKey)
{
    // Math.round rounds a half up.
    const QByteArray half = encryptionKey.mid((encryptionKey.size() + 1) / 2);
    return QCryptographicHash::hash(half, QCryptographicHash::Sha256).toHex();
}

QByteArray signJwt(const Claims &claims, const QByteArray &secret)
{
    QByteArrayList members;
    for (const auto &[name, value] : claims)
        members.append(jsonText(name) + ':' + jsonValue(value));
    const QByteArray text = QByteArrayLiteral("{\"alg\":\"HS256\",\"typ\":\"JWT\"}").toBase64(url) + '.' +
                            ('{' + members.join(',') + '}').toBase64(url);
    return text + '.' + hmac(text, secret).toBase64(url);
}

std::optional<Jwt> decodeJwt(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto head = decodePart(parts.at(0));
    const auto body = decodePart(parts.at(1));
    const auto signature = decodePart(parts.at(2));
    if (!head || !body || !signature || !QJsonDocument::fromJson(*head).isObject())
        return std::nullopt;
    const QJsonDocument claims = QJsonDocument::fromJson(*body);
    if (!claims.isObject())
        return std::nullopt;
    return Jwt{parts.at(0) + '.' + parts.at(1), *signature, claims.object()};
}

bool isSignedBy(const Jwt &token, const QByteArray &secret)
{
    return hmac(token.signedPart, secret) == token.signature;
}

QByteArray jsonText(const QString &text)
{
    return jsonValue(QJsonValue(text));
}

} // namespace kd::practice
