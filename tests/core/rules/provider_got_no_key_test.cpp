#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_got_no_key;
}

namespace kd::test {

using rules::provider_got_no_key;

TEST(ProviderGotNoKey, IsProvenByItsWordForNone)
{
    expectFails(provider_got_no_key, askingProvider().keySays(401, missingKey).controlSays(401, missingKey).keylessSays(401, missingKey), Certainty::Proven, "#1 #2 #3");
    const char *replicate = R"({"title":"Unauthenticated","detail":"You did not pass an authentication token","status":401})";
    expectFails(provider_got_no_key, askingProvider("replicate").keySays(401, replicate), Certainty::Proven, "#1");
}

TEST(ProviderGotNoKey, IsNotTheWordForAnUnknownOne)
{
    expectNotApplicable(provider_got_no_key, askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey).keylessSays(401, missingKey));
    expectHolds(provider_got_no_key, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
