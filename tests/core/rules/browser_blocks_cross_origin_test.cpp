#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule browser_blocks_cross_origin;
}

namespace kd::test {

using rules::browser_blocks_cross_origin;

TEST(BrowserBlocksCrossOrigin, FailsOnWhatN8nSaysToAPreflight)
{
    // Measured: 405 on 1.100.1, 200 without an Access-Control header on 2.40.7.
    expectFails(
        browser_blocks_cross_origin,
        asking().answered("caller", "browser").heard(Side::Public, ask::preflight, 405, R"({"message":"OPTIONS method not allowed"})"),
        Certainty::Proven, "#1 answer:caller=browser");
    expectFails(browser_blocks_cross_origin,
                asking()
                    .answered("caller", "browser")
                    .heard(Side::Public, ask::preflight, 200, "GET, HEAD, POST")
                    .header("Allow", "GET, HEAD, POST"),
                Certainty::Proven, "#1 answer:caller=browser");
}

TEST(BrowserBlocksCrossOrigin, FailsWhereTheKeysHeaderIsNotAllowed)
{
    expectFails(browser_blocks_cross_origin,
                asking()
                    .answered("caller", "browser")
                    .heard(Side::Public, ask::preflight, 204)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Headers", "content-type"),
                Certainty::Proven, "#1 answer:caller=browser");
}

TEST(BrowserBlocksCrossOrigin, HoldsWhereAProxyAllowsIt)
{
    expectHolds(browser_blocks_cross_origin,
                asking()
                    .answered("caller", "browser")
                    .heard(Side::Public, ask::preflight, 204)
                    .header("Access-Control-Allow-Origin", "https://page.example")
                    .header("Access-Control-Allow-Headers", "Content-Type, X-N8N-API-KEY"),
                "#1");
}

TEST(BrowserBlocksCrossOrigin, IsNoMatterForOtherCallers)
{
    expectNotApplicable(
        browser_blocks_cross_origin,
        asking().answered("caller", "server").heard(Side::Public, ask::preflight, 405, R"({"message":"OPTIONS method not allowed"})"));
    expectNoEvidence(browser_blocks_cross_origin, asking().takesKey(), "person");
    expectNoEvidence(browser_blocks_cross_origin, asking().answered("caller", "browser").takesKey(), "the answer to a browser's preflight");
}

} // namespace kd::test
