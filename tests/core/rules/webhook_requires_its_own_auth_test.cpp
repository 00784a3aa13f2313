#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule webhook_requires_its_own_auth;
}

namespace kd::test {

using rules::webhook_requires_its_own_auth;

TEST(WebhookRequiresItsOwnAuth, FailsByTheNodesOwnWords)
{
    const Ruling ruling =
        expectFails(webhook_requires_its_own_auth,
                    asking("https://n8n.example.com/webhook/orders").artifact("curl.txt", "< HTTP/1.1 403\n\nAuthorization data is wrong!"),
                    Certainty::Proven, "file:curl.txt:3");
    EXPECT_EQ(argOf(ruling, "answer"), "Authorization data is wrong!");
    expectFails(webhook_requires_its_own_auth, CaseBuilder().artifact("curl.txt", "WWW-Authenticate: Basic realm=\"Webhook\""),
                Certainty::Proven, "file:curl.txt:1");
}

TEST(WebhookRequiresItsOwnAuth, HoldsForOtherTexts)
{
    expectHolds(webhook_requires_its_own_auth, asking().artifact("curl.txt", R"({"message":"'X-N8N-API-KEY' header required"})"), "");
}

TEST(WebhookRequiresItsOwnAuth, NeedsAText)
{
    expectNoEvidence(webhook_requires_its_own_auth, asking("https://n8n.example.com/webhook/orders"), "artifacts");
    expectNoEvidence(webhook_requires_its_own_auth, asking().artifact("curl.txt", "nothing of note"), "artifacts");
}

} // namespace kd::test
