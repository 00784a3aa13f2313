#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_replaces_key_header;
}

namespace kd::test {

using rules::proxy_replaces_key_header;

namespace {

CaseBuilder keyless(int status, const char *body)
{
    return asking()
        .heard(Side::Public, ask::keyScopeFree, 401, unauthorized)
        .heard(Side::Public, ask::controlScopeFree, 401, unauthorized)
        .heard(Side::Public, ask::keylessScopeFree, status, body);
}

CaseBuilder twoWays()
{
    return asking().direct("http://10.0.0.5:5678").refusesKey().takesKey(Side::Direct);
}

} // namespace

TEST(ProxyReplacesKeyHeader, FailsWhereNoKeyIsAnsweredAsAKey)
{
    EXPECT_EQ(expectFails(proxy_replaces_key_header, keyless(401, unauthorized), Certainty::Proven, "#3 #1").says.toStdString(), "keyless");
    expectFails(proxy_replaces_key_header, keyless(401, R"({"message":"invalid signature"})"), Certainty::Proven, "#3 #1");
    expectFails(proxy_replaces_key_header, keyless(401, R"({"message":"jwt audience invalid. expected: public-api"})"), Certainty::Proven,
                "#3 #1");
    expectFails(proxy_replaces_key_header, keyless(200, "{}"), Certainty::Proven, "#3 #1");
}

TEST(ProxyReplacesKeyHeader, FailsWhereTheSameInstanceTakesTheKeyDirectly)
{
    const Ruling ruling = expectFails(proxy_replaces_key_header, twoWays().instance("abc").instance("abc", "1.100.1", Side::Direct),
                                      Certainty::Proven, "#1 #4");
    EXPECT_EQ(ruling.says.toStdString(), "direct");
    expectFails(proxy_replaces_key_header, twoWays().version("2.40.7").version("2.40.7", Side::Direct), Certainty::Likely, "#1 #4");
}

TEST(ProxyReplacesKeyHeader, LeavesOtherReasonsToTheirRules)
{
    expectNotApplicable(proxy_replaces_key_header,
                        asking().direct("http://10.0.0.5:5678").heard(Side::Public, ask::keyScopeFree, 401, unauthorized));
    expectHolds(proxy_replaces_key_header, asking().direct("http://10.0.0.5:5678").refusesKey().refusesKey(Side::Direct), "#3");
    expectNotApplicable(proxy_replaces_key_header, twoWays().instance("abc").instance("def", "1.100.1", Side::Direct));
    expectNotApplicable(proxy_replaces_key_header,
                        twoWays().instance("abc").instance("abc", "1.100.1", Side::Direct).accepted(Side::Public, ask::keyOtherQuery));
}

TEST(ProxyReplacesKeyHeader, IsNotAGateThatRefusesEverything)
{
    // A gateway's own refusal, in the words that n8n has for a missing scope; n8n never says them to no key at all.
    expectAccusesNot(proxy_replaces_key_header, asking().everywhere(403, forbidden));
    expectAccusesNot(proxy_replaces_key_header, asking().everywhere(400, R"({"message":"Bad Request"})"));
    expectAccusesNot(proxy_replaces_key_header, asking().everywhere(200, "{}"));
}

TEST(ProxyReplacesKeyHeader, HoldsWhereNoKeyIsAnsweredAsNone)
{
    expectHolds(proxy_replaces_key_header, asking().refusesKey(), "#3");
    expectHolds(proxy_replaces_key_header,
                CaseBuilder().url("https://n8n.example.com").heard(Side::Public, ask::keylessScopeFree, 401, unauthorizedEither), "#1");
    expectHolds(proxy_replaces_key_header,
                asking().direct("http://10.0.0.5:5678").refusesKey().failed(Side::Direct, ask::keyScopeFree, AnswerKind::Refused), "#3");
    expectNoEvidence(proxy_replaces_key_header, asking(), "public_answers");
}

} // namespace kd::test
