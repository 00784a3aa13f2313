#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe who_answers;
}

namespace kd::test {

namespace {

using probes::who_answers;

QList<QByteArray> targetsOf(const QList<Letter> &letters)
{
    QList<QByteArray> targets;
    for (const Letter &letter : letters)
        targets.append(letter.target);
    return targets;
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
