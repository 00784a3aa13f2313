#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_key_in_wrong_field;
}

namespace kd::test {

using rules::provider_key_in_wrong_field;

TEST(ProviderKeyInWrongField, IsLikelyWhereHalfOfAPairWasGiven)
{
    const char *wantsPair = R"({"detail":"Invalid Key Authorization header format. Expected '<key_id>:<key_secret>'."})";
    expectFails(provider_key_in_wrong_field, CaseBuilder().provider("fal").key("0123456789abcdef0123456789abcdef").keySays(401, wantsPair), Certainty::Likely, "#1");
    expectNotApplicable(provider_key_in_wrong_field, askingProvider("fal").keySays(401, wantsPair));
}

TEST(ProviderKeyInWrongField, HoldsWhereTheKeyIsTaken)
{
    expectHolds(provider_key_in_wrong_field, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
