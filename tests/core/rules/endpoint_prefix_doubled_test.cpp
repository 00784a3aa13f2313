#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_prefix_doubled;
}

namespace kd::test {

using rules::endpoint_prefix_doubled;

TEST(EndpointPrefixDoubled, FailsBesideTheRightOne)
{
    const Ruling ruling = expectFails(
        endpoint_prefix_doubled,
        asking("https://n8n.example.com/api/v1/api/v1/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 404, notFound),
        Certainty::Proven, "address:path #3 #1");
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1/workflows");
}

TEST(EndpointPrefixDoubled, IsLikelyWhereTheKeyIsRefused)
{
    expectFails(endpoint_prefix_doubled, asking("https://n8n.example.com/api/v1/api/v1/workflows").refusesKey(), Certainty::Likely,
                "address:path");
}

TEST(EndpointPrefixDoubled, HoldsWhereAProxyMapsThePath)
{
    expectHolds(endpoint_prefix_doubled,
                asking("https://n8n.example.com/api/v1/api/v1/workflows").takesKey().accepted(Side::Public, ask::keyGivenPath), "#3");
    // n8n's API answers there, though this key may not read it: the path is right.
    expectAccusesNot(
        endpoint_prefix_doubled,
        asking("https://n8n.example.com/api/v1/api/v1/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 403, forbidden));
}

TEST(EndpointPrefixDoubled, HoldsForOtherPaths)
{
    for (const char *url : {"https://n8n.example.com", "https://n8n.example.com/api/v1", "https://n8n.example.com/n8n/api/v1/workflows"})
        expectHolds(endpoint_prefix_doubled, asking(url).takesKey(), "");
    expectNoEvidence(endpoint_prefix_doubled, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
