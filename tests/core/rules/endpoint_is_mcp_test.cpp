#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_is_mcp;
}

namespace kd::test {

using rules::endpoint_is_mcp;

TEST(EndpointIsMcp, FailsWhereN8nIsHeard)
{
    expectFails(endpoint_is_mcp, asking("https://n8n.example.com/mcp-server/http").heard(Side::Public, ask::unknownPath, 404, notFound),
                Certainty::Proven, "address:path #1");
    expectFails(endpoint_is_mcp, asking("https://n8n.example.com/n8n/mcp/1234").heard(Side::Public, ask::health, 200, healthOk),
                Certainty::Likely, "address:path");
}

TEST(EndpointIsMcp, IsLikelyByItsShapeAlone)
{
    expectFails(endpoint_is_mcp, asking("https://n8n.example.com/mcp-test/1234"), Certainty::Likely, "address:path");
}

TEST(EndpointIsMcp, HoldsForOtherPaths)
{
    expectHolds(endpoint_is_mcp, asking().takesKey(), "");
    expectHolds(endpoint_is_mcp, asking("https://mcp.example.com/api/v1/workflows"), "");
    expectNoEvidence(endpoint_is_mcp, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
