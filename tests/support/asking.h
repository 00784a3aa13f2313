#pragma once

#include "core/probes/probe.h"
#include "core/read/address.h"

#include <algorithm>

/// What the tests of the probes share: a situation to ask from, an answer that was heard, and a look at the letters.
namespace kd::test {

inline Situation at(const char *url, const char *direct = nullptr)
{
    Situation situation;
    situation.address = *readAddress(QString::fromLatin1(url));
    if (direct)
        situation.direct = *readAddress(QString::fromLatin1(direct));
    situation.key = share(Secret("n8n_api_0123456789abcdef0123456789abcdef01234567"));
    situation.controlKey = "eyJ.control.key";
    situation.nonce = "nonce";
    return situation;
}

inline Exchange said(const QString &ask, int status, const QByteArray &body = {}, QList<Header> headers = {})
{
    Exchange exchange;
    exchange.ask = ask;
    exchange.request.method = "GET";
    exchange.request.url = QStringLiteral("https://n8n.example/api/v1/credentials/schema/n8nApi");
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = status;
    exchange.answer.body = body;
    exchange.answer.headers = std::move(headers);
    return exchange;
}

inline QStringList asksOf(const QList<Letter> &letters)
{
    QStringList asks;
    for (const Letter &letter : letters)
        asks.append(letter.ask);
    return asks;
}

inline const LetterHeader *header(const Letter &letter, const QByteArray &name)
{
    for (const LetterHeader &each : letter.headers) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

inline bool carriesSecret(const Letter &letter)
{
    return std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &each) { return std::holds_alternative<SharedSecret>(each.value); });
}

inline const QByteArray unauthorized = R"({"message":"unauthorized"})";

} // namespace kd::test
