#include "core/report/exchange_json.h"

#include "core/base/words.h"

#include <QJsonArray>

namespace kd {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonArray headersJson(const QList<Header> &headers)
{
    QJsonArray array;
    for (const Header &header : headers)
        array.append(QJsonObject{{QLatin1String("name"), text(header.name)}, {QLatin1String("value"), text(header.value)}});
    return array;
}

QList<Header> headersFrom(const QJsonValue &value)
{
    QList<Header> headers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        headers.append({each[QLatin1String("name")].toString().toUtf8(), each[QLatin1String("value")].toString().toUtf8()});
    return headers;
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject tlsJson(const TlsFacts &tls)
{
    QJsonArray chain;
    for (const Certificate &certificate : tls.chain) {
        chain.append(QJsonObject{{QLatin1String("subject"), certificate.subject},
                                 {QLatin1String("issuer"), certificate.issuer},
                                 {QLatin1String("not_before"), certificate.notBefore.toUTC().toString(Qt::ISODate)},
                                 {QLatin1String("not_after"), certificate.notAfter.toUTC().toString(Qt::ISODate)},
                                 {QLatin1String("names"), QJsonArray::fromStringList(certificate.names)},
                                 {QLatin1String("self_signed"), certificate.selfSigned}});
    }
    return {{QLatin1String("protocol"), tls.protocol},
            {QLatin1String("cipher"), tls.cipher},
            {QLatin1String("faults"), QJsonArray::fromStringList(tls.faults)},
            {QLatin1String("chain"), chain}};
}

TlsFacts tlsFrom(const QJsonObject &json)
{
    TlsFacts tls;
    tls.protocol = json.value(QLatin1String("protocol")).toString();
    tls.cipher = json.value(QLatin1String("cipher")).toString();
    tls.faults = json.value(QLatin1String("faults")).toVariant().toStringList();
    const QJsonArray chain = json.value(QLatin1String("chain")).toArray();
    for (const QJsonValue &each : chain) {
        Certificate certificate;
        certificate.subject = each[QLatin1String("subject")].toString();
        certificate.issuer = each[QLatin1String("issuer")].toString();
        certificate.notBefore = QDateTime::fromString(each[QLatin1String("not_before")].toString(), Qt::ISODate);
        certificate.notAfter = QDateTime::fromString(each[QLatin1String("not_after")].toString(), Qt::ISODate);
        certificate.names = each[QLatin1String("names")].toVariant().toStringList();
        certificate.selfSigned = each[QLatin1String("self_signed")].toBool();
        tls.chain.append(certificate);
    }
    return tls;
}

QJsonObject answerJson(const Answer &answer)
{
    QJsonObject json{{QLatin1String("kind"), toString(answer.kind)},
                     {QLatin1String("status"), answer.isResponse() ? QJsonValue(answer.status) : QJsonValue(QJsonValue::Null)},
                     {QLatin1String("headers"), headersJson(answer.headers)},
                     {QLatin1String("body"), text(answer.body)},
                     {QLatin1String("body_length"), answer.bodyLength},
                     {QLatin1String("truncated"), answer.truncated},
                     {QLatin1String("reason"), answer.reason},
                     {QLatin1String("detail"), answer.detail},
                     {QLatin1String("remote_address"), answer.remoteAddress}};
    if (!answer.firstBytes.isEmpty())
        json.insert(QLatin1String("first_bytes"), QString::fromLatin1(answer.firstBytes.toHex()));
    if (answer.tls)
        json.insert(QLatin1String("tls"), tlsJson(*answer.tls));
    return json;
}

Answer answerFrom(const QJsonObject &json, AnswerKind kind)
{
    Answer answer;
    answer.kind = kind;
    answer.status = json.value(QLatin1String("status")).toInt();
    answer.headers = headersFrom(json.value(QLatin1String("headers")));
    answer.body = json.value(QLatin1String("body")).toString().toUtf8();
    answer.bodyLength = json.value(QLatin1String("body_length")).toInteger();
    answer.truncated = json.value(QLatin1String("truncated")).toBool();
    answer.reason = json.value(QLatin1String("reason")).toString();
    answer.detail = json.value(QLatin1String("detail")).toString();
    answer.remoteAddress = json.value(QLatin1String("remote_address")).toString();
    answer.firstBytes = QByteArray::fromHex(json.value(QLatin1String("first_bytes")).toString().toLatin1());
    if (json.contains(QLatin1String("tls")))
        answer.tls = tlsFrom(json.value(QLatin1String("tls")).toObject());
    return answer;
}

} // namespace

QJsonObject toJson(const Exchange &exchange)
{
    const Phases &phases = exchange.phases;
    return {{QLatin1String("number"), exchange.number},
            {QLatin1String("side"), toString(exchange.side)},
            {QLatin1String("probe"), exchange.probe},
            {QLatin1String("ask"), exchange.ask},
            {QLatin1String("request"), QJsonObject{{QLatin1String("method"), text(exchange.request.method)},
                                                   {QLatin1String("url"), exchange.request.url},
                                                   {QLatin1String("headers"), headersJson(exchange.request.headers)}}},
            {QLatin1String("answer"), answerJson(exchange.answer)},
            {QLatin1String("phases_ms"), QJsonObject{{QLatin1String("dns"), number(phases.dns)},
                                                     {QLatin1String("connect"), number(phases.connect)},
                                                     {QLatin1String("tls"), number(phases.tls)},
                                                     {QLatin1String("first_byte"), number(phases.firstByte)},
                                                     {QLatin1String("done"), number(phases.done)}}},
            {QLatin1String("sent_at"), exchange.sentAt.toUTC().toString(Qt::ISODateWithMs)},
            {QLatin1String("received_at"), exchange.receivedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QLatin1String("via"), exchange.via},
            {QLatin1String("reused_connection"), exchange.reusedConnection},
            {QLatin1String("fields"), exchange.fields}};
}

Result<Exchange> exchangeFromJson(const QJsonObject &json, const QString &where)
{
    Exchange exchange;
    const QJsonObject answer = json.value(QLatin1String("answer")).toObject();
    const auto kind = answerKindFrom(answer.value(QLatin1String("kind")).toString());
    if (!kind)
        return problem(Words::tr("%1.answer.kind is none of response, dns, refused, timeout, tls, unreadable, not_sent").arg(where));
    const auto side = sideFrom(json.value(QLatin1String("side")).toString());
    if (!side)
        return problem(Words::tr("%1.side is none of public, direct, elsewhere").arg(where));
    if (!json.value(QLatin1String("number")).isDouble())
        return problem(Words::tr("%1.number is missing").arg(where));
    exchange.number = json.value(QLatin1String("number")).toInt();
    exchange.side = *side;
    exchange.probe = json.value(QLatin1String("probe")).toString();
    exchange.ask = json.value(QLatin1String("ask")).toString();
    const QJsonObject request = json.value(QLatin1String("request")).toObject();
    exchange.request.method = request.value(QLatin1String("method")).toString().toUtf8();
    exchange.request.url = request.value(QLatin1String("url")).toString();
    exchange.request.headers = headersFrom(request.value(QLatin1String("headers")));
    exchange.answer = answerFrom(answer, *kind);
    const QJsonObject phases = json.value(QLatin1String("phases_ms")).toObject();
    exchange.phases = {numberFrom(phases.value(QLatin1String("dns"))), numberFrom(phases.value(QLatin1String("connect"))),
                       numberFrom(phases.value(QLatin1String("tls"))), numberFrom(phases.value(QLatin1String("first_byte"))),
                       numberFrom(phases.value(QLatin1String("done")))};
    exchange.sentAt = QDateTime::fromString(json.value(QLatin1String("sent_at")).toString(), Qt::ISODateWithMs);
    exchange.receivedAt = QDateTime::fromString(json.value(QLatin1String("received_at")).toString(), Qt::ISODateWithMs);
    exchange.via = json.value(QLatin1String("via")).toString();
    exchange.reusedConnection = json.value(QLatin1String("reused_connection")).toBool();
    exchange.fields = json.value(QLatin1String("fields")).toObject();
    return exchange;
}

} // namespace kd
