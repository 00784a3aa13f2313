#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_rejects_key;
}

namespace kd::test {

using rules::provider_rejects_key;

TEST(ProviderRejectsKey, IsProvenByItsWordsTheBrokenKeyAndNone)
{
    const Ruling ruling = expectFails(provider_rejects_key, askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey).keylessSays(401, missingKey), Certainty::Proven, "#1 #2 #3");
    EXPECT_EQ(argOf(ruling, "answer"), "Incorrect API key provided: sk-proj-****MxYA.");
}

TEST(ProviderRejectsKey, IsLikelyWhereNoKeyIsToldTheSame)
{
    const char *groq = R"({"error":{"message":"Invalid API Key","code":"invalid_api_key"}})";
    expectFails(provider_rejects_key, askingProvider("groq").keySays(401, groq).controlSays(401, groq).keylessSays(401, groq), Certainty::Likely, "#1 #2 #3");
    expectFails(provider_rejects_key, askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey), Certainty::Likely, "#1 #2");
    expectFails(provider_rejects_key, askingProvider().keySays(401, invalidKey), Certainty::Likely, "#1");
}

TEST(ProviderRejectsKey, IsOnlyPossibleByABare401)
{
    expectFails(provider_rejects_key, askingProvider().keySays(401, "no").controlSays(401, "no").keylessSays(401, "no"), Certainty::Possible, "#1 #2 #3");
}

TEST(ProviderRejectsKey, IsToldByA400OfGeminis)
{
    const char *gemini = R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","details":[{"reason":"API_KEY_INVALID"}]}})";
    const char *none = R"({"error":{"code":403,"message":"Method doesn't allow unregistered callers."}})";
    expectFails(provider_rejects_key, askingProvider("gemini").keySays(400, gemini).controlSays(400, gemini).keylessSays(403, none), Certainty::Proven, "#1 #2 #3");
}

TEST(ProviderRejectsKey, IsToldByA404ThatABrokenKeyDoesNotGet)
{
    const char *gone = R"({"type":"error","error":{"type":"not_found_error","message":"Not found"}})";
    const char *unknown = R"({"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}})";
    expectFails(provider_rejects_key, askingProvider("anthropic").keySays(404, gone).controlSays(401, unknown), Certainty::Likely, "#1 #2");
    expectNotApplicable(provider_rejects_key, askingProvider("anthropic").keySays(404, gone).controlSays(404, gone));
}

TEST(ProviderRejectsKey, SaysWhereTheKeyHasAnotherForm)
{
    const CaseBuilder unlike = CaseBuilder().provider("mistral").key("not-a-key-of-theirs").keySays(401, R"({"detail":"Unauthorized"})").controlSays(401, R"({"detail":"Unauthorized"})");
    EXPECT_EQ(expectFails(provider_rejects_key, unlike, Certainty::Likely, "#1 #2").says, QStringLiteral("unlike"));
}

TEST(ProviderRejectsKey, HoldsWhereTheKeyIsTaken)
{
    expectHolds(provider_rejects_key, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
    expectNotApplicable(provider_rejects_key, askingProvider().keySays(401, missingScope).controlSays(401, invalidKey));
    expectNotApplicable(provider_rejects_key, askingProvider().keySays(401, invalidKey).controlSays(200, models));
    expectNotApplicable(provider_rejects_key, askingProvider());
    expectNoEvidence(provider_rejects_key, asking().takesKey(), "provider_answers");
}

} // namespace kd::test
