#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_is_webhook;
}

namespace kd::test {

using rules::endpoint_is_webhook;

TEST(EndpointIsWebhook, FailsWhereASiblingIsNoWebhook)
{
    expectFails(endpoint_is_webhook,
                asking("https://n8n.example.com/webhook/orders").heard(Side::Public, ask::siblingWebhook, 404, noWebhook),
                Certainty::Proven, "address:path #1");
}

TEST(EndpointIsWebhook, FailsForFormsAndWaitingExecutions)
{
    for (const char *url :
         {"https://n8n.example.com/form/1234", "https://n8n.example.com/webhook-waiting/7", "https://n8n.example.com/webhook-test/a"}) {
        expectFails(endpoint_is_webhook,
                    asking(url).heard(Side::Public, ask::siblingWebhook, 404, "<html><title>Problem loading form</title></html>"),
                    Certainty::Likely, "address:path #1");
    }
}

TEST(EndpointIsWebhook, LeavesTheWordToTheWebhooksOwnLogin)
{
    expectNotApplicable(endpoint_is_webhook, asking("https://n8n.example.com/webhook/orders")
                                                 .artifact("curl.txt", "Authorization data is wrong!")
                                                 .heard(Side::Public, ask::siblingWebhook, 404, noWebhook));
}

TEST(EndpointIsWebhook, HoldsForOtherPaths)
{
    expectHolds(endpoint_is_webhook, asking("https://n8n.example.com/api/v1/workflows").takesKey(), "");
    expectHolds(endpoint_is_webhook, asking("https://webhook.example.com").takesKey(), "");
    expectNoEvidence(endpoint_is_webhook, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
