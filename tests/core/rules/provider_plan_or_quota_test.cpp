#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_plan_or_quota;
}

namespace kd::test {

using rules::provider_plan_or_quota;

TEST(ProviderPlanOrQuota, IsProvenByItsWordsBesideABrokenKey)
{
    const char *quota = R"({"error":{"message":"You exceeded your current quota, please check your plan and billing details.","code":"insufficient_quota"}})";
    expectFails(provider_plan_or_quota, askingProvider().keySays(429, quota).controlSays(401, invalidKey), Certainty::Proven, "#1 #2");
    expectFails(provider_plan_or_quota, askingProvider("openrouter").keySays(402, "{}").controlSays(401, R"({"error":{"message":"User not found.","code":401}})"), Certainty::Proven, "#1 #2");
    expectFails(provider_plan_or_quota, askingProvider("elevenlabs").keySays(401, R"({"detail":{"status":"invalid_subscription","message":"Not in this plan."}})").controlSays(401, R"({"detail":{"status":"invalid_api_key"}})"), Certainty::Proven, "#1 #2");
}

TEST(ProviderPlanOrQuota, IsNoMereSlowingDown)
{
    expectNotApplicable(provider_plan_or_quota, askingProvider().keySays(429, R"({"error":{"message":"Rate limit reached"}})").controlSays(401, invalidKey));
    expectHolds(provider_plan_or_quota, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
