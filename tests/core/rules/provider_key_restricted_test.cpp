#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_key_restricted;
}

namespace kd::test {

using rules::provider_key_restricted;

TEST(ProviderKeyRestricted, IsProvenByItsWordsAndABrokenKeyThatIsToldOtherwise)
{
    expectFails(provider_key_restricted, askingProvider().keySays(401, missingScope).controlSays(401, invalidKey), Certainty::Proven, "#1 #2");
    const char *eleven = R"({"detail":{"status":"missing_permissions","message":"The API key you used is missing the permission user_read to execute this operation."}})";
    expectFails(provider_key_restricted, askingProvider("elevenlabs").keySays(401, eleven).controlSays(401, R"({"detail":{"status":"invalid_api_key"}})"), Certainty::Proven, "#1 #2");
}

TEST(ProviderKeyRestricted, IsLikelyWithoutItsWords)
{
    expectFails(provider_key_restricted, askingProvider().keySays(403, "{}").controlSays(401, invalidKey), Certainty::Likely, "#1 #2");
    expectFails(provider_key_restricted, askingProvider().keySays(401, missingScope), Certainty::Likely, "#1");
}

TEST(ProviderKeyRestricted, IsOnlyPossibleWhereABrokenKeyIsToldTheSame)
{
    expectFails(provider_key_restricted, askingProvider().keySays(401, missingScope).controlSays(401, missingScope), Certainty::Possible, "#1 #2");
    expectFails(provider_key_restricted, askingProvider().keySays(403, "{}").controlSays(403, "{}"), Certainty::Possible, "#1 #2");
}

TEST(ProviderKeyRestricted, HoldsWhereTheKeyIsTaken)
{
    expectHolds(provider_key_restricted, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
    expectNotApplicable(provider_key_restricted, askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey));
    expectNoEvidence(provider_key_restricted, asking(), "provider_answers");
}

} // namespace kd::test
