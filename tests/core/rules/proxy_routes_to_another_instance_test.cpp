#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_routes_to_another_instance;
}

namespace kd::test {

using rules::proxy_routes_to_another_instance;

namespace {

CaseBuilder twoWays()
{
    return asking().direct("http://10.0.0.5:5678").refusesKey().takesKey(Side::Direct);
}

const char *const unclear = "what tells the two instances apart";

} // namespace

TEST(ProxyRoutesToAnotherInstance, FailsWhereTheInstancesDiffer)
{
    EXPECT_EQ(expectFails(proxy_routes_to_another_instance, twoWays().instance("abc").instance("def", "1.100.1", Side::Direct),
                          Certainty::Proven, "#6 #7")
                  .says.toStdString(),
              "instance");
    EXPECT_EQ(expectFails(proxy_routes_to_another_instance, twoWays().version("2.40.7").version("2.39.0", Side::Direct), Certainty::Proven,
                          "#6 #7")
                  .says.toStdString(),
              "version");
}

TEST(ProxyRoutesToAnotherInstance, IsLikelyWhereOnlyOneKnowsTheKey)
{
    EXPECT_EQ(expectFails(proxy_routes_to_another_instance, twoWays().heard(Side::Public, ask::keyOtherQuery, 401, unauthorized),
                          Certainty::Likely, "#1 #4 #3 #6")
                  .says.toStdString(),
              "key");
}

TEST(ProxyRoutesToAnotherInstance, LeavesOtherReasonsToTheirRules)
{
    expectNoEvidence(proxy_routes_to_another_instance, twoWays(), unclear);
    expectNoEvidence(proxy_routes_to_another_instance, twoWays().accepted(Side::Public, ask::keyOtherQuery), unclear);
    expectNotApplicable(proxy_routes_to_another_instance, twoWays().version("2.40.7").version("2.40.7", Side::Direct));
}

TEST(ProxyRoutesToAnotherInstance, HoldsForOneInstance)
{
    expectHolds(proxy_routes_to_another_instance, twoWays().instance("abc").instance("abc", "1.100.1", Side::Direct), "#6 #7");
    expectHolds(proxy_routes_to_another_instance,
                asking().direct("http://10.0.0.5:5678").takesKey().version("2.40.7").version("2.39.0", Side::Direct), "#1");
}

TEST(ProxyRoutesToAnotherInstance, SaysNothingWhereTheDirectAddressIsOutOfReach)
{
    expectNoEvidence(
        proxy_routes_to_another_instance,
        asking().direct("http://10.0.0.5:5678").refusesKey().version("2.40.7").failed(Side::Direct, ask::keyScopeFree, AnswerKind::Refused),
        unclear);
    expectNoEvidence(proxy_routes_to_another_instance, asking().refusesKey(), "direct_answers");
}

TEST(ProxyRoutesToAnotherInstance, SaysNothingOfAGateInFront)
{
    expectNoEvidence(proxy_routes_to_another_instance,
                     asking()
                         .direct("http://10.0.0.5:5678")
                         .heard(Side::Public, ask::keyScopeFree, 403, "<html></html>")
                         .takesKey(Side::Direct)
                         .version("2.40.7", Side::Direct),
                     unclear);
}

} // namespace kd::test
