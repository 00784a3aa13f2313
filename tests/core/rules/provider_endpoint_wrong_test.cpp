#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_endpoint_wrong;
}

namespace kd::test {

using rules::provider_endpoint_wrong;

TEST(ProviderEndpointWrong, IsLikelyWhereEverybodyIsTold404)
{
    EXPECT_EQ(expectFails(provider_endpoint_wrong, askingProvider().keySays(404, "{}").controlSays(404, "{}"), Certainty::Likely, "#1 #2").says, QStringLiteral("path"));
}

TEST(ProviderEndpointWrong, IsLikelyWhereAPageIsSent)
{
    EXPECT_EQ(expectFails(provider_endpoint_wrong, askingProvider().keySays(200, "<html>Welcome</html>").controlSays(200, "<html>Welcome</html>"), Certainty::Likely, "#1 #2").says, QStringLiteral("page"));
}

TEST(ProviderEndpointWrong, IsLikelyWhereThePathIsRedirected)
{
    const Ruling ruling = expectFails(provider_endpoint_wrong, askingProvider().keySays(308, {}).header("Location", "/v2/models"), Certainty::Likely, "#1");
    EXPECT_EQ(ruling.says, QStringLiteral("redirect"));
    EXPECT_EQ(argOf(ruling, "location"), "/v2/models");
}

TEST(ProviderEndpointWrong, HoldsWhereTheKeyIsTaken)
{
    expectHolds(provider_endpoint_wrong, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
    expectNotApplicable(provider_endpoint_wrong, askingProvider().keySays(401, invalidKey));
}

} // namespace kd::test
