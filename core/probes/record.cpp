#include "core/probes/record.h"

#include "core/read/answer_fields.h"
#include "core/read/provider_answer.h"

#include <QJsonArray>

#include <algorithm>

namespace kd {

namespace {

constexpr qsizetype keptBody = 4096;
constexpr qsizetype keptHeaders = 60;

QByteArray shownHeader(const LetterHeader &header, const Redactor &redactor)
{
    if (const auto *secret = std::get_if<SharedSecret>(&header.value))
        return header.scheme + (masked(**secret) + QStringLiteral(" ") + fingerprint(**secret)).toUtf8();
    return header.scheme + redactor.scrubHeader(header.name, std::get<QByteArray>(header.value));
}

/// A cut may fall into a secret and leave a half that nothing recognises: where there was one, as much as a secret may
/// be long goes from the end.
QByteArray scrubbedBody(const Answer &answer, const Redactor &redactor)
{
    const QByteArray body = answer.body.left(4 * keptBody);
    QByteArray scrubbed = redactor.scrub(body);
    if (answer.truncated || body.size() < answer.body.size())
        scrubbed.chop(std::min(scrubbed.size(), redactor.longest()));
    return scrubbed.left(keptBody);
}

/// The fields are taken from the answer's body, and a server may echo anything there.
QJsonValue scrubbed(const QJsonValue &value, const Redactor &redactor)
{
    if (value.isString())
        return redactor.scrub(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            out.append(scrubbed(item, redactor));
        return out;
    }
    return value.isObject() ? QJsonValue() : value;
}

} // namespace

Exchange record(int number, const Letter &letter, Exchange received, const RecordedFor &context)
{
    Exchange exchange = std::move(received);
    exchange.number = number;
    exchange.side = letter.side;
    exchange.probe = letter.probe;
    exchange.ask = letter.ask;
    exchange.request.method = letter.method;
    exchange.request.url = context.redactor.scrub(letter.origin.toString() + QString::fromLatin1(letter.target));
    exchange.request.headers.clear();
    for (const LetterHeader &header : letter.headers)
        exchange.request.headers.append({header.name, shownHeader(header, context.redactor)});

    Answer &answer = exchange.answer;
    exchange.fields = context.provider ? fieldsOf(meaningOf(*context.provider, letter.origin, answer))
                                       : fieldsOf(letter.ask, letter.method, answer, context.key);
    for (auto it = exchange.fields.begin(); it != exchange.fields.end(); ++it)
        it.value() = scrubbed(it.value(), context.redactor);
    if (answer.isSuccess())
        answer.body.clear();
    else
        answer.body = scrubbedBody(answer, context.redactor);
    answer.firstBytes = context.redactor.scrub(answer.firstBytes);
    answer.detail = context.redactor.scrub(answer.detail);
    if (answer.headers.size() > keptHeaders)
        answer.headers.resize(keptHeaders);
    for (Header &header : answer.headers)
        header.value = context.redactor.scrubHeader(header.name, header.value).left(1000);
    return exchange;
}

} // namespace kd
