#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_serves_cached_401;
}

namespace kd::test {

using rules::proxy_serves_cached_401;

TEST(ProxyServesCached401, FailsWhereAnotherQueryIsAccepted)
{
    expectFails(proxy_serves_cached_401, asking().refusesKey().accepted(Side::Public, ask::keyOtherQuery), Certainty::Proven, "#1 #4");
    // n8n answers 400 to a parameter that it does not know, once it has accepted the key.
    expectFails(proxy_serves_cached_401,
                asking().refusesKey().heard(Side::Public, ask::keyOtherQuery, 400, R"({"message":"Unknown query parameter 'kd'"})"),
                Certainty::Proven, "#1 #4");
}

TEST(ProxyServesCached401, FailsForTheGivenPathAlone)
{
    const Ruling ruling = expectFails(proxy_serves_cached_401,
                                      asking("https://n8n.example.com/api/v1/workflows")
                                          .takesKey()
                                          .heard(Side::Public, ask::keyGivenPath, 401, headerRequired)
                                          .header("Age", "90")
                                          .accepted(Side::Public, ask::keyOtherQuery),
                                      Certainty::Proven, "#3 #4");
    EXPECT_EQ(argOf(ruling, "url"), "https://n8n.example.com/api/v1/workflows");
}

TEST(ProxyServesCached401, HoldsWhereTheRefusalStays)
{
    expectHolds(proxy_serves_cached_401, asking().refusesKey().heard(Side::Public, ask::keyOtherQuery, 401, unauthorized), "#1 #4");
    expectHolds(proxy_serves_cached_401, asking().takesKey().accepted(Side::Public, ask::keyOtherQuery), "#1 #3");
}

TEST(ProxyServesCached401, GivesNoVerdictWhereABrokenKeyPasses)
{
    expectAccusesNot(proxy_serves_cached_401, asking()
                                                  .heard(Side::Public, ask::keyScopeFree, 401, unauthorized)
                                                  .accepted(Side::Public, ask::controlScopeFree)
                                                  .accepted(Side::Public, ask::keyOtherQuery));
}

TEST(ProxyServesCached401, NeedsTheSecondQuestion)
{
    expectNotApplicable(proxy_serves_cached_401, asking().refusesKey());
    expectNotApplicable(proxy_serves_cached_401, asking().accepted(Side::Public, ask::keyOtherQuery));
    expectNoEvidence(proxy_serves_cached_401, asking(), "public_answers");
}

} // namespace kd::test
