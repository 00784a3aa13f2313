#include "core/read/encryption_key.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace kd {

namespace {

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// n8n counts characters as JavaScript does, in UTF-16 units.
QString characters(const Secret &key)
{
    const std::string_view text = key.expose();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QByteArray jwtSecretOf(const Secret &encryptionKey)
{
    const QString text = characters(encryptionKey);
    QString every2nd;
    for (qsizetype i = 0; i < text.size(); i += 2)
        every2nd += text.at(i);
    return sha256Hex(every2nd.toUtf8());
}

QString instanceIdOf(const Secret &encryptionKey)
{
    const QString text = characters(encryptionKey);
    return QString::fromLatin1(sha256Hex(text.mid((text.size() + 1) / 2).toUtf8()));
}

std::optional<bool> signs(const Secret &encryptionKey, std::string_view jwt)
{
    const std::size_t dot = jwt.rfind('.');
    if (!jwt.starts_with("eyJ") || dot == std::string_view::npos || jwt.find('.') == dot)
        return std::nullopt;
    const QByteArray made = QMessageAuthenticationCode::hash(
        QByteArray::fromRawData(jwt.data(), static_cast<qsizetype>(dot)), jwtSecretOf(encryptionKey),
        QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const std::string_view seen = jwt.substr(dot + 1);
    return static_cast<std::size_t>(made.size()) == seen.size() && CRYPTO_memcmp(made.constData(), seen.data(), seen.size()) == 0;
}

} // namespace kd
