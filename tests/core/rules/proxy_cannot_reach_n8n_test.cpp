#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_cannot_reach_n8n;
}

namespace kd::test {

using rules::proxy_cannot_reach_n8n;

namespace {

const char *const page = "<html><head><title>502 Bad Gateway</title></head></html>";

} // namespace

TEST(ProxyCannotReachN8n, FailsForAGatewaysError)
{
    for (const int status : {502, 503, 504, 521})
        expectFails(proxy_cannot_reach_n8n, asking().heard(Side::Public, ask::keyScopeFree, status, page).header("Server", "nginx"),
                    Certainty::Proven, "#1");
    expectFails(proxy_cannot_reach_n8n, CaseBuilder().url("https://n8n.example.com").heard(Side::Public, ask::keylessScopeFree, 502),
                Certainty::Proven, "#1");
}

TEST(ProxyCannotReachN8n, CitesN8nWhereItAnswersDirectly)
{
    expectFails(proxy_cannot_reach_n8n,
                asking().direct("http://10.0.0.5:5678").heard(Side::Public, ask::keyScopeFree, 502, page).refusesKey(Side::Direct),
                Certainty::Proven, "#1 #2");
}

TEST(ProxyCannotReachN8n, IsNotN8nsOwn503)
{
    expectHolds(proxy_cannot_reach_n8n,
                asking().heard(Side::Public, ask::keyScopeFree, 503, R"({"code":503,"message":"Database is not ready!"})"), "#1");
    expectHolds(proxy_cannot_reach_n8n,
                asking().heard(Side::Public, ask::keyScopeFree, 503, "<html><title>Just a moment...</title></html>"), "#1");
}

TEST(ProxyCannotReachN8n, HoldsWhereN8nAnswers)
{
    expectHolds(proxy_cannot_reach_n8n, asking().refusesKey(), "#1");
    // That the direct address cannot be reached from here says nothing of the proxy.
    expectHolds(proxy_cannot_reach_n8n,
                asking().direct("http://10.0.0.5:5678").takesKey().failed(Side::Direct, ask::keyScopeFree, AnswerKind::Timeout), "#1");
    expectNotApplicable(proxy_cannot_reach_n8n, asking().failed(Side::Public, ask::keyScopeFree, AnswerKind::Refused));
    expectNoEvidence(proxy_cannot_reach_n8n, asking(), "public_answers");
}

} // namespace kd::test
