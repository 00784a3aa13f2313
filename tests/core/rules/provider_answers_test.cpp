#include "core/rules/provider_answers.h"

#include "core/rules/healthy.h"
#include "core/rules/judge.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

namespace {

std::string health(const CaseBuilder &given)
{
    const Ruling ruling = judgeHealth(given.evidence());
    return ruling.outcome == Outcome::Holds ? "healthy" : ruling.says.toStdString();
}

std::string decided(const CaseBuilder &given)
{
    const Judgement judgement = judge(given.evidence(), catalogue());
    EXPECT_TRUE(judgement.broken.isEmpty()) << judgement.broken.join(QLatin1Char(' ')).toStdString();
    return judgement.deciding() ? judgement.deciding()->id.toStdString() : "";
}

} // namespace

TEST(ProviderHealth, NeedsAnAcceptedKeyAndARefusedBrokenOne)
{
    EXPECT_EQ(health(askingProvider().keySays(200, models).controlSays(401, invalidKey)), "healthy");
    EXPECT_EQ(health(askingProvider().keySays(200, models).controlSays(200, models)), "control");
    EXPECT_EQ(health(askingProvider().keySays(200, models)), "control_unheard");
    EXPECT_EQ(health(askingProvider().keySays(200, models).failed(Side::Public, ask::controlAtProvider, AnswerKind::Timeout)), "control_unheard");
    EXPECT_EQ(health(askingProvider().keySays(200, models).controlSays(503, "{}")), "control_unheard");
}

TEST(ProviderHealth, SaysWhyNothingCanBeSaid)
{
    EXPECT_EQ(health(askingProvider().keySays(429, R"({"error":{"message":"Slow down."}})").controlSays(401, invalidKey)), "slow");
    EXPECT_EQ(health(askingProvider().keySays(418, "{}").controlSays(401, invalidKey)), "unknown_answer");
    EXPECT_EQ(health(askingProvider().keySays(401, missingScope).controlSays(401, missingScope)), "control_alike");
    EXPECT_EQ(health(CaseBuilder().provider("groq").key("gsk_\xc2\xa0" + QByteArray(52, 'a'))), "key_not_sent");
    EXPECT_EQ(health(askingProvider()), "default");
}

TEST(ProviderJudgement, IsSilentAboutN8n)
{
    const Judgement judgement = judge(askingProvider().keySays(200, models).controlSays(401, invalidKey).evidence(), catalogue());
    EXPECT_TRUE(judgement.missing.isEmpty()) << "what n8n's rules lack, a service's check does not";
    for (const RuledOut &out : judgement.ruledOut)
        EXPECT_FALSE(out.citations.isEmpty()) << out.id.toStdString();
    EXPECT_TRUE(judgement.isRuledOut(QStringLiteral("provider_rejects_key")));
    EXPECT_FALSE(judgement.isRuledOut(QStringLiteral("proxy_strips_key_header")));
    EXPECT_TRUE(judgement.findings.isEmpty());
}

TEST(ProviderJudgement, NamesTheServiceInEverySentence)
{
    const Judgement judgement = judge(askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey).keylessSays(401, missingKey).evidence(), catalogue());
    ASSERT_TRUE(judgement.deciding());
    EXPECT_EQ(judgement.deciding()->leg, QStringLiteral("n8n_to_provider"));
    EXPECT_EQ(judgement.deciding()->args.value(QStringLiteral("service")), QStringLiteral("OpenAI"));
    EXPECT_EQ(judgement.deciding()->args.value(QStringLiteral("page")), QStringLiteral("https://platform.openai.com/api-keys"));
}

TEST(ProviderJudgement, MakesNoVerdictWhereABrokenKeyPasses)
{
    for (const CaseBuilder &given : {askingProvider().keySays(200, models).controlSays(200, models), askingProvider().keySays(401, invalidKey).controlSays(200, models), askingProvider().keySays(401, missingScope).controlSays(200, models)})
        EXPECT_EQ(decided(given), "");
}

TEST(ProviderJudgement, PutsTheTextsFaultsFirst)
{
    const QByteArray key = providerKey("groq");
    const auto groq = [&](const QByteArray &text) { return CaseBuilder().provider("groq").key(text); };
    const auto corrected = [](CaseBuilder given) { return given.correctedSays(200, models); };
    const QByteArray refused = R"({"error":{"message":"Invalid API Key","code":"invalid_api_key"}})";
    EXPECT_EQ(decided(corrected(groq('"' + key + '"').keySays(401, refused).controlSays(401, refused))), "key_is_wrapped_in_quotes");
    EXPECT_EQ(decided(corrected(groq(key + "\xe2\x80\x8b").controlSays(401, refused))), "key_has_hidden_characters");
    EXPECT_EQ(decided(corrected(groq("Bearer " + key).keySays(401, refused).controlSays(401, refused))), "key_carries_bearer_prefix");
    EXPECT_EQ(decided(corrected(groq(' ' + key).keySays(401, refused).controlSays(401, refused))), "key_has_outer_whitespace");
    EXPECT_EQ(decided(groq(' ' + key).keySays(200, models).controlSays(401, refused)), "");
    EXPECT_EQ(decided(groq(key.chopped(5)).keySays(401, refused).controlSays(401, refused)), "key_is_truncated");
    EXPECT_EQ(decided(groq(key.chopped(5)).keySays(200, models).controlSays(401, refused)), "") << "its word counts more than ours";
    EXPECT_EQ(decided(groq({})), "key_is_empty");
    EXPECT_EQ(decided(groq(providerKey("openai"))), "key_belongs_to_another_service");
    EXPECT_EQ(decided(groq(n8nKey())), "key_belongs_to_another_service");
}

TEST(ProviderJudgement, SaysNothingOfAKeyWhoseTextAloneIsAtFault)
{
    const QByteArray refused = R"({"error":{"message":"Invalid API Key","code":"invalid_api_key"}})";
    const Judgement judgement = judge(CaseBuilder().provider("groq").key('"' + providerKey("groq") + '"').keySays(401, refused).controlSays(401, refused)
                                          .correctedSays(200, models).evidence(), catalogue());
    ASSERT_EQ(judgement.findings.size(), 1);
    EXPECT_EQ(judgement.findings.front().certainty, Certainty::Proven);
}

TEST(ProviderJudgement, TellsAFailedConnectionFromASilentService)
{
    const auto both = [](AnswerKind kind, const char *reason) {
        return askingProvider().failed(Side::Public, ask::keyAtProvider, kind, reason).failed(Side::Public, ask::controlAtProvider, kind, reason);
    };
    EXPECT_EQ(decided(both(AnswerKind::Dns, "host_not_found")), "dns_fails");
    EXPECT_EQ(decided(both(AnswerKind::Refused, "refused")), "connection_refused");
    EXPECT_EQ(decided(both(AnswerKind::Timeout, "connect")), "timeout");
    EXPECT_EQ(decided(both(AnswerKind::Tls, "untrusted")), "tls_untrusted");
    EXPECT_EQ(decided(askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Timeout, "idle").connected()), "provider_is_down");
    EXPECT_EQ(decided(askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Unreadable, "closed_without_answer").connected()), "provider_is_down");
}

} // namespace kd::test
