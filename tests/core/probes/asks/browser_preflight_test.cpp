#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe browser_preflight;
}

namespace kd::test {

using probes::browser_preflight;

TEST(AskBrowserPreflight, AsksAsABrowserDoesWhereOneIsTheCaller)
{
    Situation situation = at("https://n8n.example/n8n/");
    EXPECT_TRUE(browser_preflight.next(situation, {}).isEmpty());
    situation.answers.insert(QStringLiteral("caller"), QStringLiteral("browser"));
    const QList<Letter> letters = browser_preflight.next(situation, {});
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().method, "OPTIONS");
    EXPECT_EQ(letters.first().target, "/n8n/api/v1/workflows");
    EXPECT_EQ(std::get<QByteArray>(header(letters.first(), "Access-Control-Request-Headers")->value), "x-n8n-api-key");
    EXPECT_FALSE(header(letters.first(), "X-N8N-API-KEY")) << "a preflight carries no key";
    EXPECT_EQ(letters.first().safety, Safety::ReadsOnly);
}

TEST(AskBrowserPreflight, AsksNothingBesideAWebhook)
{
    Situation situation = at("https://n8n.example/webhook/abc");
    situation.answers.insert(QStringLiteral("caller"), QStringLiteral("browser"));
    EXPECT_TRUE(browser_preflight.next(situation, {}).isEmpty());
}

} // namespace kd::test
