#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe other_scheme;
}

namespace kd::test {

namespace {

using probes::other_scheme;

QList<Letter> after(const char *url, Exchange health)
{
    Situation situation = at(url);
    situation.headers = {{"X-Access", share(Secret("hunter2"))}};
    Heard heard;
    heard.publicWay = Way({std::move(health)});
    return other_scheme.next(situation, heard);
}

Exchange failed(AnswerKind kind, const char *reason, const QByteArray &firstBytes = {})
{
    Exchange exchange = said(ask::health, 0);
    exchange.answer.kind = kind;
    exchange.answer.reason = QString::fromLatin1(reason);
    exchange.answer.firstBytes = firstBytes;
    return exchange;
}

} // namespace

TEST(AskOtherScheme, AsksTlsWhereThePortSpeaksIt)
{
    for (const Exchange &health : {said(ask::health, 400, "<center>The plain HTTP request was sent to HTTPS port</center>"), failed(AnswerKind::Unreadable, "not_http", "\x15\x03\x01"),
                                   failed(AnswerKind::Unreadable, "closed_without_answer")}) {
        const QList<Letter> letters = after("http://n8n.example:8443/n8n/", health);
        ASSERT_EQ(letters.size(), 1);
        EXPECT_TRUE(letters.first().origin.tls);
        EXPECT_EQ(letters.first().origin.port, 8443);
        EXPECT_EQ(letters.first().target, "/n8n/healthz");
        EXPECT_EQ(letters.first().side, Side::Elsewhere);
        EXPECT_FALSE(carriesSecret(letters.first())) << "the other scheme was not named";
    }
}

TEST(AskOtherScheme, AsksPlainlyWhereThePortSpeaksNoTls)
{
    const QList<Letter> letters = after("https://n8n.example:5678/", failed(AnswerKind::Tls, "not_tls"));
    ASSERT_EQ(letters.size(), 1);
    EXPECT_FALSE(letters.first().origin.tls);
    EXPECT_FALSE(carriesSecret(letters.first()));
}

TEST(AskOtherScheme, AsksNothingWhereTheSchemeIsRight)
{
    for (const Exchange &health : {said(ask::health, 200, R"({"status":"ok"})"), said(ask::health, 400, "no"), failed(AnswerKind::Tls, "untrusted"), failed(AnswerKind::Refused, "refused"),
                                   failed(AnswerKind::Unreadable, "not_http", "SSH-2.0")})
        EXPECT_TRUE(after("https://n8n.example/", health).isEmpty()) << health.answer.reason.toStdString();
    EXPECT_TRUE(other_scheme.next(at("https://n8n.example/"), {}).isEmpty());
}

} // namespace kd::test
