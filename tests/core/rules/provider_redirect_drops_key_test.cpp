#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_redirect_drops_key;
}

namespace kd::test {

using rules::provider_redirect_drops_key;

TEST(ProviderRedirectDropsKey, IsProvenByTheRedirect)
{
    const Ruling ruling = expectFails(provider_redirect_drops_key, askingProvider().keySays(302, {}).header("Location", "https://elsewhere.example/v1/models"), Certainty::Proven, "#1");
    EXPECT_EQ(ruling.says, QStringLiteral("check"));
}

TEST(ProviderRedirectDropsKey, IsNoRedirectToTheSameHost)
{
    expectNotApplicable(provider_redirect_drops_key, askingProvider().keySays(302, {}).header("Location", "/v2/models"));
    expectHolds(provider_redirect_drops_key, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
