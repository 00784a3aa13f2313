#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>

#include <optional>

namespace kd::practice {

/// Claims in the order in which n8n writes them; a QJsonObject would sort them.
using Claims = QList<QPair<QString, QJsonValue>>;

/// A JSON Web Token as the wire has it; whether its signature holds is another question.
struct Jwt {
    QByteArray signedPart;
    QByteArray signature;
    QJsonObject claims;
};

/// What signs API keys and sessions: SHA-256, in hex, of every second character of the encryption key.
[[nodiscard]] QByteArray signingSecret(const QByteArray &encryptionKey);

/// What /rest/settings publishes: SHA-256, in hex, of the encryption key's second half.
[[nodiscard]] QByteArray instanceId(const QByteArray &encryptionKey);

[[nodiscard]] QByteArray signJwt(const Claims &claims, const QByteArray &secret);
[[nodiscard]] std::optional<Jwt> decodeJwt(const QByteArray &token);
[[nodiscard]] bool isSignedBy(const Jwt &token, const QByteArray &secret);

/// Compact JSON of a string, as JSON.stringify writes it.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace kd::practice
