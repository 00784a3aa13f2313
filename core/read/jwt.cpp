#include "core/read/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace kd {

namespace {

constexpr std::size_t hs256Length = 43; // 32 bytes in base64url without padding

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> out;
    for (std::size_t from = 0; out.size() < 6;) {
        const std::size_t dot = text.find('.', from);
        out.push_back(text.substr(from, dot == std::string_view::npos ? dot : dot - from));
        if (dot == std::string_view::npos)
            break;
        from = dot + 1;
    }
    return out;
}

std::optional<QJsonObject> decoded(std::string_view part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        QByteArray::fromRawData(part.data(), static_cast<qsizetype>(part.size())),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<qint64> seconds(const QJsonValue &value)
{
    constexpr double lastYear = 253402300799.0; // the end of 9999
    const double number = value.toDouble();
    return value.isDouble() && number >= -lastYear && number <= lastYear ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

} // namespace

std::optional<JwtReading> readJwt(std::string_view text)
{
    if (!text.starts_with("eyJ"))
        return std::nullopt;
    JwtReading reading;
    const auto pieces = parts(text);
    if (pieces.size() >= 2) {
        if (const auto claims = decoded(pieces[1])) {
            reading.claims.iat = seconds(claims->value(QLatin1String("iat")));
            reading.claims.exp = seconds(claims->value(QLatin1String("exp")));
            reading.claims.nbf = seconds(claims->value(QLatin1String("nbf")));
            reading.claims.iss = claims->value(QLatin1String("iss")).toString();
            const QJsonValue audience = claims->value(QLatin1String("aud"));
            reading.claims.aud = audience.isArray() ? audience.toArray().at(0).toString() : audience.toString();
            reading.subject = claims->value(QLatin1String("sub")).toString();
        } else {
            reading.fault = QStringLiteral("jwt_part");
        }
    }
    const auto header = decoded(pieces.front());
    if (pieces.size() != 3 || std::any_of(pieces.begin(), pieces.end(), [](auto part) { return part.empty(); }))
        reading.fault = QStringLiteral("jwt_parts");
    else if (!header)
        reading.fault = QStringLiteral("jwt_part");
    else if (header->value(QLatin1String("alg")).toString() == QLatin1String("HS256") && pieces[2].size() != hs256Length)
        reading.fault = QStringLiteral("jwt_part");
    return reading;
}

} // namespace kd
