#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule n8n_is_starting;
}

namespace kd::test {

using rules::n8n_is_starting;

namespace {

const char *const starting = "n8n is starting up. Please wait";

} // namespace

TEST(N8nIsStarting, FailsByN8nsOwnWords)
{
    expectFails(n8n_is_starting, asking().heard(Side::Public, ask::health, 200, healthOk).heard(Side::Public, ask::settings, 200, starting),
                Certainty::Proven, "#2");
    expectFails(n8n_is_starting,
                asking()
                    .direct("http://10.0.0.5:5678")
                    .heard(Side::Public, ask::health, 502, "<html></html>")
                    .heard(Side::Direct, ask::root, 200, starting),
                Certainty::Proven, "#2");
}

TEST(N8nIsStarting, FailsWhereN8nIsNotReady)
{
    expectFails(
        n8n_is_starting,
        asking().heard(Side::Public, ask::root, 404, cannotGet("/")).heard(Side::Public, ask::readiness, 503, R"({"status":"error"})"),
        Certainty::Proven, "#2");
    expectFails(n8n_is_starting, asking().heard(Side::Public, ask::keyScopeFree, 503, R"({"code":503,"message":"Database is not ready!"})"),
                Certainty::Proven, "#1");
}

TEST(N8nIsStarting, IsNotTheProxysOwn503)
{
    expectAccusesNot(n8n_is_starting,
                     asking().heard(Side::Public, ask::readiness, 503, "<html><title>503 Service Temporarily Unavailable</title></html>"));
}

TEST(N8nIsStarting, IsOverWhereTheKeyIsAccepted)
{
    expectAccusesNot(n8n_is_starting, asking().heard(Side::Public, ask::settings, 200, starting).takesKey());
}

TEST(N8nIsStarting, HoldsWhereN8nAnswers)
{
    expectHolds(n8n_is_starting, asking().heard(Side::Public, ask::readiness, 200, healthOk).refusesKey(), "");
    expectNotApplicable(n8n_is_starting, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNoEvidence(n8n_is_starting, asking(), "public_answers");
}

} // namespace kd::test
