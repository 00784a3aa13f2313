#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_is_internal_rest;
}

namespace kd::test {

using rules::endpoint_is_internal_rest;

TEST(EndpointIsInternalRest, FailsWhereN8nIsHeard)
{
    const Ruling ruling = expectFails(
        endpoint_is_internal_rest,
        asking("https://n8n.example.com/rest/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 401, restUnauthorized),
        Certainty::Proven, "address:path #3 #1");
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1/workflows");
}

TEST(EndpointIsInternalRest, IsLikelyByItsShapeAlone)
{
    expectFails(endpoint_is_internal_rest,
                asking("https://n8n.example.com/rest/workflows").failed(Side::Public, ask::health, AnswerKind::Timeout), Certainty::Likely,
                "address:path");
    expectFails(endpoint_is_internal_rest,
                asking("https://n8n.example.com/rest/workflows").heard(Side::Public, ask::unknownPath, 404, notFound), Certainty::Proven,
                "address:path #1");
}

TEST(EndpointIsInternalRest, OffersOnlyWhatThePublicApiHas)
{
    const Ruling ruling = endpoint_is_internal_rest.judge(asking("https://n8n.example.com/rest/login").takesKey().evidence());
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1") << "there is no /api/v1/login";
}

TEST(EndpointIsInternalRest, HoldsForOtherPaths)
{
    expectHolds(endpoint_is_internal_rest, asking().takesKey(), "");
    expectHolds(endpoint_is_internal_rest, asking("https://n8n.example.com/api/v1/workflows").refusesKey(), "");
    expectNoEvidence(endpoint_is_internal_rest, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
