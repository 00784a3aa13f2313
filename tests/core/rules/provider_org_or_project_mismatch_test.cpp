#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_org_or_project_mismatch;
}

namespace kd::test {

using rules::provider_org_or_project_mismatch;

TEST(ProviderOrgOrProjectMismatch, IsProvenByItsWordsBesideABrokenKey)
{
    const char *other = R"({"error":{"message":"OpenAI-Organization header should match organization for API key","code":"mismatched_organization"}})";
    expectFails(provider_org_or_project_mismatch, askingProvider().keySays(401, other).controlSays(401, invalidKey), Certainty::Proven, "#1 #2");
    expectFails(provider_org_or_project_mismatch, askingProvider().keySays(401, other).controlSays(401, other), Certainty::Possible, "#1 #2");
}

TEST(ProviderOrgOrProjectMismatch, IsNoOtherRefusal)
{
    expectHolds(provider_org_or_project_mismatch, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
    expectNotApplicable(provider_org_or_project_mismatch, askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey));
}

} // namespace kd::test
