#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_prefix_missing;
}

namespace kd::test {

using rules::endpoint_prefix_missing;

TEST(EndpointPrefixMissing, FailsBesideTheRightOne)
{
    const Ruling ruling = expectFails(
        endpoint_prefix_missing,
        asking("https://n8n.example.com/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 404, cannotGet("/workflows")),
        Certainty::Proven, "address:path #3 #1");
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1/workflows");
}

TEST(EndpointPrefixMissing, IsLikelyWhereTheKeyIsRefused)
{
    expectFails(endpoint_prefix_missing, asking("https://n8n.example.com/workflows").refusesKey(), Certainty::Likely, "address:path");
}

TEST(EndpointPrefixMissing, HoldsWhereAProxyMapsThePath)
{
    expectHolds(endpoint_prefix_missing, asking("https://n8n.example.com/workflows").takesKey().accepted(Side::Public, ask::keyGivenPath),
                "#3");
    // n8n's API answers there, though this key may not read it: the path is right.
    expectAccusesNot(endpoint_prefix_missing,
                     asking("https://n8n.example.com/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 403, forbidden));
}

TEST(EndpointPrefixMissing, HoldsForOtherPaths)
{
    for (const char *url : {"https://n8n.example.com", "https://n8n.example.com/api/v1", "https://n8n.example.com/n8n/api/v1/workflows"})
        expectHolds(endpoint_prefix_missing, asking(url).takesKey(), "");
    expectNoEvidence(endpoint_prefix_missing, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
