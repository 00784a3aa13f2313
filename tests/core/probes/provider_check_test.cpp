#include "core/probes/provider_check.h"

#include "core/evidence/asks.h"
#include "core/read/provider_answer.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

using probes::providerCheck;

Situation asking(const char *id, const char *url = nullptr)
{
    Situation situation;
    situation.provider = *loadProvider(QString::fromLatin1(id));
    situation.address = url ? *readAddress(QString::fromLatin1(url)) : situation.provider->base;
    situation.key = share(Secret("the-key"));
    situation.controlKey = "a-broken-key";
    return situation;
}

Exchange heard(const QString &ask, KeyVerdict verdict, int status)
{
    Exchange exchange = said(ask, status);
    exchange.fields = fieldsOf(ProviderMeaning{verdict, {}, true, {}});
    return exchange;
}

QStringList asks(const Situation &situation, QList<Exchange> exchanges = {})
{
    Heard all;
    all.publicWay = Way(std::move(exchanges));
    return asksOf(providerCheck.next(situation, all));
}

const QStringList both{ask::keyAtProvider, ask::controlAtProvider};

} // namespace

TEST(AskProvider, SendsTheKeyAndABrokenOneAsTheServiceReadsThem)
{
    const QList<Letter> letters = providerCheck.next(asking("openai"), {});
    ASSERT_EQ(asksOf(letters), both);
    const LetterHeader *key = header(letters.at(0), "Authorization");
    ASSERT_TRUE(key && std::holds_alternative<SharedSecret>(key->value));
    EXPECT_EQ(key->scheme, "Bearer ");
    EXPECT_EQ(letters.at(0).safety, Safety::SendsKey);
    EXPECT_EQ(letters.at(0).origin.toString(), QStringLiteral("https://api.openai.com"));
    EXPECT_EQ(letters.at(0).target, "/v1/models");
    EXPECT_EQ(std::get<QByteArray>(header(letters.at(1), "Authorization")->value), "a-broken-key");
    EXPECT_EQ(header(letters.at(1), "Authorization")->scheme, "Bearer ");
    EXPECT_FALSE(carriesSecret(letters.at(1)));
}

TEST(AskProvider, UsesEachServicesOwnHeader)
{
    const auto named = [](const char *id, const char *name, const char *scheme) {
        const QList<Letter> letters = providerCheck.next(asking(id), {});
        const LetterHeader *found = header(letters.front(), name);
        return found && found->scheme == scheme && carriesSecret(letters.front());
    };
    EXPECT_TRUE(named("anthropic", "x-api-key", ""));
    EXPECT_TRUE(named("elevenlabs", "xi-api-key", ""));
    EXPECT_TRUE(named("pinecone", "Api-Key", ""));
    EXPECT_TRUE(named("fal", "Authorization", "Key "));
    EXPECT_TRUE(named("gemini", "x-goog-api-key", "")) << "not in the address, which is logged";
    EXPECT_EQ(std::get<QByteArray>(header(providerCheck.next(asking("anthropic"), {}).front(), "anthropic-version")->value), "2023-06-01");
}

TEST(AskProvider, GoesToTheAddressThatTheyWereGiven)
{
    const QList<Letter> letters = providerCheck.next(asking("openai", "http://127.0.0.1:8080/gate/v1"), {});
    EXPECT_EQ(letters.at(0).origin.toString(), QStringLiteral("http://127.0.0.1:8080"));
    EXPECT_EQ(letters.at(0).target, "/gate/v1/models");
}

TEST(AskProvider, NeedsNoMoreWhereTheKeyIsKnown)
{
    for (const KeyVerdict verdict : {KeyVerdict::Valid, KeyVerdict::Restricted})
        EXPECT_EQ(asks(asking("openai"), {heard(ask::keyAtProvider, verdict, 200), heard(ask::controlAtProvider, KeyVerdict::Rejected, 401)}), both);
    EXPECT_EQ(asks(asking("openai"), {heard(ask::keyAtProvider, KeyVerdict::Undetermined, 302), heard(ask::controlAtProvider, KeyVerdict::Undetermined, 302)}), both) << "a redirect is the same for all";
}

TEST(AskProvider, AsksWithoutAKeyWhereThatTells)
{
    const QStringList three = both + QStringList{ask::keylessAtProvider};
    for (const KeyVerdict verdict : {KeyVerdict::Rejected, KeyVerdict::NotDelivered})
        EXPECT_EQ(asks(asking("openai"), {heard(ask::keyAtProvider, verdict, 401), heard(ask::controlAtProvider, KeyVerdict::Rejected, 401)}), three);
    EXPECT_EQ(asks(asking("openai"), {heard(ask::keyAtProvider, KeyVerdict::Undetermined, 503), heard(ask::controlAtProvider, KeyVerdict::Undetermined, 503)}), three);
    const QList<Letter> letters = [] {
        Heard all;
        all.publicWay = Way({heard(ask::keyAtProvider, KeyVerdict::Rejected, 401), heard(ask::controlAtProvider, KeyVerdict::Rejected, 401)});
        return providerCheck.next(asking("openai"), all);
    }();
    EXPECT_FALSE(header(letters.back(), "Authorization"));
}

TEST(AskProvider, TriesTheCorrectedTextWhereTheGivenOneFails)
{
    Situation situation = asking("openai");
    situation.corrected = share(Secret("corrected"));
    EXPECT_EQ(asks(situation, {heard(ask::keyAtProvider, KeyVerdict::Valid, 200), heard(ask::controlAtProvider, KeyVerdict::Rejected, 401)}), both);
    EXPECT_EQ(asks(situation, {heard(ask::keyAtProvider, KeyVerdict::Rejected, 401), heard(ask::controlAtProvider, KeyVerdict::Rejected, 401)}).size(), 4);
    situation.key = nullptr;
    EXPECT_EQ(asks(situation), (QStringList{ask::correctedAtProvider, ask::controlAtProvider}));
}

TEST(AskProvider, AsksNothingWithoutAKeyOrAService)
{
    Situation situation = asking("openai");
    situation.key = nullptr;
    EXPECT_TRUE(asks(situation).isEmpty());
    situation = asking("openai");
    situation.provider.reset();
    EXPECT_TRUE(asks(situation).isEmpty());
    EXPECT_TRUE(asks(asking("openai", "https://n8n.example/webhook/abc")).isEmpty()) << "that may run a workflow";
}

TEST(AskProvider, IsNoQuestionToN8n)
{
    for (const Probe *probe : probes::all())
        EXPECT_NE(probe, &providerCheck);
}

} // namespace kd::test
