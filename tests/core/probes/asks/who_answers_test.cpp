#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/address.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe who_answers;
}

namespace kd::test {

namespace {

using probes::who_answers;

Situation at(const char *url, const char *direct = nullptr)
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

Exchange said(const QString &ask, int status, const QByteArray &body = {}, QList<Header> headers = {})
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

const QByteArray unauthorized = R"({"message":"unauthorized"})";

QStringList asksOf(const QList<Letter> &letters)
{
    QStringList asks;
    for (const Letter &letter : letters)
        asks.append(letter.ask);
    return asks;
}

QList<QByteArray> targetsOf(const QList<Letter> &letters)
{
    QList<QByteArray> targets;
    for (const Letter &letter : letters)
        targets.append(letter.target);
    return targets;
}

bool carriesSecret(const Letter &letter)
{
    return std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &each) { return std::holds_alternative<SharedSecret>(each.value); });
}

} // namespace

TEST(AskWhoAnswers, LooksAroundWithoutAWordAboutAKey)
{
    const QList<Letter> letters = who_answers.next(at("https://n8n.example/"), {});
    EXPECT_EQ(targetsOf(letters), (QList<QByteArray>{"/healthz", "/rest/settings", "/", "/api/v1/kd-nonce"}));
    for (const Letter &letter : letters) {
        EXPECT_FALSE(carriesSecret(letter));
        EXPECT_EQ(letter.method, "GET");
    }
}

TEST(AskWhoAnswers, LooksBelowAPrefixAndBesideIt)
{
    const QList<Letter> letters = who_answers.next(at("https://n8n.example/n8n/webhook/abc"), {});
    EXPECT_EQ(targetsOf(letters), (QList<QByteArray>{"/n8n/healthz", "/n8n/rest/settings", "/n8n/", "/n8n/api/v1/kd-nonce", "/"}));
}

TEST(AskWhoAnswers, LooksBothWays)
{
    const QList<Letter> letters = who_answers.next(at("https://n8n.example/", "http://127.0.0.1:5678/"), {});
    EXPECT_EQ(letters.size(), 8);
    EXPECT_EQ(letters.last().side, Side::Direct);
}

TEST(AskWhoAnswers, LooksFurtherWhereNoEditorIs)
{
    Heard heard;
    heard.publicWay = Way({said(ask::root, 404, "<pre>Cannot GET /</pre>")});
    const QStringList asks = asksOf(who_answers.next(at("https://n8n.example/"), heard));
    EXPECT_TRUE(asks.contains(ask::readiness) && asks.contains(ask::siblingWebhook));
}

} // namespace kd::test
