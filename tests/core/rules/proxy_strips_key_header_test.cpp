#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_strips_key_header;
}

namespace kd::test {

using rules::proxy_strips_key_header;

namespace {

CaseBuilder stripped()
{
    return asking().refusesKey(Side::Public, "'X-N8N-API-KEY' header required");
}

} // namespace

TEST(ProxyStripsKeyHeader, FailsWhereN8nMissesAHeaderThatWasSent)
{
    expectFails(proxy_strips_key_header, stripped(), Certainty::Proven, "#1");
    expectFails(proxy_strips_key_header, stripped().version("2.40.7"), Certainty::Proven, "#1");
    expectFails(proxy_strips_key_header, stripped().version("2.37.0"), Certainty::Likely, "#1");
}

TEST(ProxyStripsKeyHeader, FailsBesideTheDirectWay)
{
    EXPECT_EQ(argOf(expectFails(proxy_strips_key_header, stripped().direct("http://10.0.0.5:5678").takesKey(Side::Direct),
                                Certainty::Proven, "#1 #4"),
                    "direct"),
              "http://10.0.0.5:5678/");
    // The direct address is out of reach from here: that changes nothing.
    expectFails(proxy_strips_key_header,
                stripped().direct("http://10.0.0.5:5678").failed(Side::Direct, ask::keyScopeFree, AnswerKind::Refused), Certainty::Proven,
                "#1");
}

TEST(ProxyStripsKeyHeader, AsksTheValidatorOfNewerReleases)
{
    const auto newer = [] {
        return asking()
            .heard(Side::Public, ask::keyScopeFree, 401, unauthorizedEither)
            .heard(Side::Public, ask::controlScopeFree, 401, unauthorizedEither);
    };
    expectFails(proxy_strips_key_header, newer().heard(Side::Public, ask::keyValidator, 401, headerRequired), Certainty::Proven, "#3");
    expectHolds(proxy_strips_key_header, newer().heard(Side::Public, ask::keyValidator, 401, unauthorized), "#3");
}

TEST(ProxyStripsKeyHeader, RulesNothingOutByAnAnswerThatTellsNothing)
{
    // The newer routes say it with and without a header.
    const Ruling ruling =
        proxy_strips_key_header.judge(asking().heard(Side::Public, ask::keyScopeFree, 401, unauthorizedEither).evidence());
    EXPECT_NE(toString(ruling.outcome).toStdString(), "holds");
}

TEST(ProxyStripsKeyHeader, IsNotRequiredOfARequestWithoutAKey)
{
    expectNoEvidence(proxy_strips_key_header,
                     CaseBuilder().url("https://n8n.example.com").heard(Side::Public, ask::keylessScopeFree, 401, headerRequired),
                     "n8n's answer to a request with the key");
    expectHolds(proxy_strips_key_header, asking().refusesKey(), "#1");
    expectHolds(proxy_strips_key_header, asking().takesKey(), "#1");
}

TEST(ProxyStripsKeyHeader, LeavesOtherReasonsToTheirRules)
{
    expectHolds(proxy_strips_key_header, stripped().accepted(Side::Public, ask::keyOtherQuery), "#1 #4");
    expectNotApplicable(proxy_strips_key_header, asking().heard(Side::Public, ask::keyScopeFree, 401, "<html></html>"));
    expectNoEvidence(proxy_strips_key_header, asking(), "public_answers");
}

} // namespace kd::test
