#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule request_reaches_webhook_process;
}

namespace kd::test {

using rules::request_reaches_webhook_process;

namespace {

CaseBuilder onlyHealth(Side side = Side::Public)
{
    return asking()
        .direct("http://10.0.0.5:5678")
        .heard(side, ask::health, 200, healthOk)
        .heard(side, ask::settings, 404, cannotGet("/rest/settings"))
        .heard(side, ask::root, 404, cannotGet("/"))
        .heard(side, ask::unknownPath, 404, cannotGet("/api/v1/kd-1"));
}

const char *const started = "a sign that n8n has finished starting";

} // namespace

TEST(RequestReachesWebhookProcess, FailsWhereOnlyWebhooksAreKnown)
{
    expectFails(request_reaches_webhook_process, onlyHealth().heard(Side::Public, ask::siblingWebhook, 404, noWebhook), Certainty::Proven,
                "#4 #3 #2 #5");
}

TEST(RequestReachesWebhookProcess, IsNotAnN8nThatStarts)
{
    expectNoEvidence(request_reaches_webhook_process,
                     onlyHealth().heard(Side::Public, ask::siblingWebhook, 404, cannotGet("/webhook/kd-1")), started);
    expectNoEvidence(request_reaches_webhook_process,
                     onlyHealth()
                         .heard(Side::Public, ask::readiness, 503, R"({"status":"error"})")
                         .heard(Side::Public, ask::siblingWebhook, 404, noWebhook),
                     started);
}

TEST(RequestReachesWebhookProcess, IsNotASwitchedOffApi)
{
    expectNotApplicable(request_reaches_webhook_process, asking()
                                                             .heard(Side::Public, ask::health, 200, healthOk)
                                                             .accepted(Side::Public, ask::settings)
                                                             .heard(Side::Public, ask::root, 200, editorPage)
                                                             .heard(Side::Public, ask::unknownPath, 404, cannotGet("/api/v1/kd-1")));
}

TEST(RequestReachesWebhookProcess, HoldsWhereTheApiAnswers)
{
    expectHolds(request_reaches_webhook_process, asking().heard(Side::Public, ask::unknownPath, 404, notFound), "#1");
    expectNotApplicable(request_reaches_webhook_process, asking().refusesKey());
    expectNoEvidence(request_reaches_webhook_process, asking(), "public_answers");
}

} // namespace kd::test
