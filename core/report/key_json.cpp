#include "core/report/key_json.h"

#include <array>

namespace kd {

namespace {

template <typename Enum, std::size_t N> Enum enumFrom(const QString &text, const std::array<Enum, N> &values)
{
    for (const Enum value : values) {
        if (toString(value) == text)
            return value;
    }
    return values.front();
}

QJsonValue seconds(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> secondsFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

QJsonObject toJson(const KeyReading &key)
{
    if (!key.given)
        return {};
    QJsonArray faults;
    for (const CharacterFault &fault : key.faults)
        faults.append(QJsonObject{{QLatin1String("kind"), toString(fault.kind)},
                                  {QLatin1String("offset"), fault.offset},
                                  {QLatin1String("character"), fault.name}});
    QJsonArray wrappers;
    for (const Wrapper &wrapper : key.wrappers)
        wrappers.append(QJsonObject{{QLatin1String("kind"), toString(wrapper.kind)},
                                    {QLatin1String("offset"), wrapper.offset},
                                    {QLatin1String("length"), wrapper.length},
                                    {QLatin1String("name"), wrapper.name}});
    return {{QLatin1String("length"), key.length},
            {QLatin1String("masked"), key.masked},
            {QLatin1String("fingerprint"), key.fingerprint},
            {QLatin1String("kind"), toString(key.kind)},
            {QLatin1String("service"), key.service},
            {QLatin1String("faults"), faults},
            {QLatin1String("fault_count"), key.faultCount},
            {QLatin1String("wrappers"), wrappers},
            {QLatin1String("placeholder"), key.placeholder},
            {QLatin1String("mask"), key.mask},
            {QLatin1String("truncated"), key.truncated},
            {QLatin1String("claims"), QJsonObject{{QLatin1String("iat"), seconds(key.claims.iat)},
                                                  {QLatin1String("exp"), seconds(key.claims.exp)},
                                                  {QLatin1String("nbf"), seconds(key.claims.nbf)},
                                                  {QLatin1String("aud"), key.claims.aud},
                                                  {QLatin1String("iss"), key.claims.iss}}},
            {QLatin1String("corrected"), key.hasCorrection ? QJsonValue(key.correctedMasked) : QJsonValue(QJsonValue::Null)},
            {QLatin1String("sendable"), key.sendable},
            {QLatin1String("correction_sendable"), key.correctionSendable}};
}

QJsonArray toJson(const QList<CandidateReading> &candidates)
{
    QJsonArray array;
    for (const CandidateReading &candidate : candidates)
        array.append(QJsonObject{{QLatin1String("source"), candidate.source},
                                 {QLatin1String("signs_key"), candidate.signsKey ? QJsonValue(*candidate.signsKey) : QJsonValue(QJsonValue::Null)},
                                 {QLatin1String("instance_id"), candidate.instanceId}});
    return array;
}

KeyReading keyReadingFrom(const QJsonObject &json)
{
    KeyReading key;
    if (json.isEmpty())
        return key;
    key.given = true;
    key.length = json.value(QLatin1String("length")).toInt();
    key.masked = json.value(QLatin1String("masked")).toString();
    key.fingerprint = json.value(QLatin1String("fingerprint")).toString();
    key.kind = enumFrom(json.value(QLatin1String("kind")).toString(),
                        std::array{KeyKind::Unknown, KeyKind::None, KeyKind::N8nJwt, KeyKind::N8nLegacy, KeyKind::McpToken,
                                   KeyKind::OtherService, KeyKind::Provider});
    key.service = json.value(QLatin1String("service")).toString();
    using Kind = CharacterFault::Kind;
    const QJsonArray faults = json.value(QLatin1String("faults")).toArray();
    for (const QJsonValue &each : faults)
        key.faults.append({enumFrom(each[QLatin1String("kind")].toString(),
                                    std::array{Kind::Hidden, Kind::LookAlike, Kind::Control, Kind::Quote, Kind::InnerSpace,
                                               Kind::OuterSpace, Kind::NotUtf8}),
                           each[QLatin1String("offset")].toInt(), 0, each[QLatin1String("character")].toString()});
    key.faultCount = json.value(QLatin1String("fault_count")).toInt();
    const QJsonArray wrappers = json.value(QLatin1String("wrappers")).toArray();
    for (const QJsonValue &each : wrappers)
        key.wrappers.append({enumFrom(each[QLatin1String("kind")].toString(),
                                      std::array{Wrapper::Kind::Quotes, Wrapper::Kind::Bearer, Wrapper::Kind::HeaderName,
                                                 Wrapper::Kind::Assignment}),
                             each[QLatin1String("offset")].toInt(), each[QLatin1String("length")].toInt(),
                             each[QLatin1String("name")].toString()});
    key.placeholder = json.value(QLatin1String("placeholder")).toBool();
    key.mask = json.value(QLatin1String("mask")).toBool();
    key.truncated = json.value(QLatin1String("truncated")).toString();
    const QJsonObject claims = json.value(QLatin1String("claims")).toObject();
    key.claims = {secondsFrom(claims.value(QLatin1String("iat"))), secondsFrom(claims.value(QLatin1String("exp"))),
                  secondsFrom(claims.value(QLatin1String("nbf"))), claims.value(QLatin1String("aud")).toString(),
                  claims.value(QLatin1String("iss")).toString()};
    key.hasCorrection = json.value(QLatin1String("corrected")).isString();
    key.correctedMasked = json.value(QLatin1String("corrected")).toString();
    key.sendable = json.value(QLatin1String("sendable")).toBool();
    key.correctionSendable = json.value(QLatin1String("correction_sendable")).toBool();
    return key;
}

QList<CandidateReading> candidatesFrom(const QJsonArray &array)
{
    QList<CandidateReading> candidates;
    for (const QJsonValue &each : array) {
        const QJsonValue signs = each[QLatin1String("signs_key")];
        candidates.append({each[QLatin1String("source")].toString(), signs.isBool() ? std::optional(signs.toBool()) : std::nullopt,
                           each[QLatin1String("instance_id")].toString()});
    }
    return candidates;
}

} // namespace kd
