#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_auth_scheme_wrong;
}

namespace kd::test {

using rules::provider_auth_scheme_wrong;

namespace {

const char *wantsPair = R"({"detail":"Invalid Key Authorization header format. Expected '<key_id>:<key_secret>'."})";

} // namespace

TEST(ProviderAuthSchemeWrong, IsProvenByItsWords)
{
    expectFails(provider_auth_scheme_wrong, askingProvider("fal").keySays(401, wantsPair).controlSays(401, R"({"detail":"No user found for Key ID and Secret"})"), Certainty::Proven, "#1 #2");
}

TEST(ProviderAuthSchemeWrong, IsTheKeysOwnFaultWhereItIsNoPair)
{
    expectNotApplicable(provider_auth_scheme_wrong, CaseBuilder().provider("fal").key("0123456789abcdef0123456789abcdef").keySays(401, wantsPair));
    expectHolds(provider_auth_scheme_wrong, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
