#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_blocks_request;
}

namespace kd::test {

using rules::proxy_blocks_request;

namespace {

const char *const page = "<html><head><title>403 Forbidden</title></head></html>";

} // namespace

TEST(ProxyBlocksRequest, FailsForARefusalThatN8nDidNotWrite)
{
    const Ruling ruling =
        expectFails(proxy_blocks_request, asking().heard(Side::Public, ask::keyScopeFree, 403, page).header("Server", "nginx"),
                    Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "status"), "403");
    // HAProxy names itself nowhere.
    expectFails(proxy_blocks_request, asking().heard(Side::Public, ask::keyScopeFree, 403, page), Certainty::Proven, "#1");
}

TEST(ProxyBlocksRequest, FailsForABotCheck)
{
    EXPECT_EQ(expectFails(proxy_blocks_request,
                          asking()
                              .heard(Side::Public, ask::keyScopeFree, 403, "<html><title>Just a moment...</title></html>")
                              .header("cf-mitigated", "challenge"),
                          Certainty::Proven, "#1")
                  .says.toStdString(),
              "challenge");
}

TEST(ProxyBlocksRequest, WeighsAnErrorPageByWhatElseAnswers)
{
    const auto hidden = [] {
        return asking()
            .direct("http://10.0.0.5:5678")
            .heard(Side::Public, ask::keyScopeFree, 404, "<html><title>404 Not Found</title></html>")
            .header("Server", "nginx");
    };
    expectFails(proxy_blocks_request, hidden().takesKey(Side::Direct), Certainty::Proven, "#1 #2");
    expectFails(proxy_blocks_request, hidden().heard(Side::Public, ask::unknownPath, 404, notFound), Certainty::Likely, "#1 #2");
    expectHolds(proxy_blocks_request, hidden(), "#1");
}

TEST(ProxyBlocksRequest, IsNotN8nsOwnRefusal)
{
    expectHolds(proxy_blocks_request, asking().refusesKey(), "#1");
    expectHolds(proxy_blocks_request, asking().takesKey(), "#1");
    expectHolds(proxy_blocks_request, asking().heard(Side::Public, ask::keyScopeFree, 404, notFound), "#1");
}

TEST(ProxyBlocksRequest, IsNotALoginInFront)
{
    expectHolds(proxy_blocks_request,
                asking()
                    .heard(Side::Public, ask::keyScopeFree, 401, "<html><title>401</title></html>")
                    .header("WWW-Authenticate", "Basic realm=\"x\""),
                "#1");
    expectHolds(proxy_blocks_request, asking().heard(Side::Public, ask::keyScopeFree, 401, "<html><title>401</title></html>"), "#1");
    expectNotApplicable(proxy_blocks_request, asking().failed(Side::Public, ask::keyScopeFree, AnswerKind::Timeout));
    expectNoEvidence(proxy_blocks_request, asking(), "public_answers");
}

} // namespace kd::test
