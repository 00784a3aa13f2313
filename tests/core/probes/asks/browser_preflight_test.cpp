#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/address.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe browser_preflight;
}

namespace kd::test {

namespace {

using probes::browser_preflight;

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

const LetterHeader *header(const Letter &letter, const QByteArray &name)
{
    for (const LetterHeader &each : letter.headers) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace

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
