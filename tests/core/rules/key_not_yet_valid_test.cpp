#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_not_yet_valid;
}

namespace kd::test {

using rules::key_not_yet_valid;

namespace {

CaseBuilder validIn(qint64 seconds)
{
    return CaseBuilder().url("https://n8n.example.com").key(n8nKey({{QStringLiteral("nbf"), here + seconds}}));
}

} // namespace

TEST(KeyNotYetValid, FailsByN8nsOwnWord)
{
    expectFails(key_not_yet_valid, validIn(3600).refusesKey(Side::Public, "jwt not active").clock(0), Certainty::Proven, "jwt:nbf #1");
    expectFails(key_not_yet_valid, validIn(3600).refusesKey(Side::Public, "jwt not active"), Certainty::Proven, "jwt:nbf #1");
}

TEST(KeyNotYetValid, AsksTheValidatorOfNewerReleases)
{
    // Measured on 2.40.7: the newer routes break over it.
    expectFails(key_not_yet_valid,
                validIn(3600)
                    .heard(Side::Public, ask::keyScopeFree, 500, internalError)
                    .heard(Side::Public, ask::controlScopeFree, 401, unauthorizedEither)
                    .heard(Side::Public, ask::keyValidator, 401, R"({"message":"jwt not active"})"),
                Certainty::Proven, "jwt:nbf #3");
}

TEST(KeyNotYetValid, AsksDirectlyFirst)
{
    expectFails(key_not_yet_valid, validIn(60).direct("http://10.0.0.5:5678").refusesKey().refusesKey(Side::Direct, "jwt not active"),
                Certainty::Proven, "jwt:nbf #4");
}

TEST(KeyNotYetValid, HoldsWhereN8nDoesNotSaySo)
{
    expectHolds(key_not_yet_valid, validIn(-60).takesKey().clock(0), "#1");
    expectHolds(key_not_yet_valid, validIn(-60).refusesKey().clock(0), "jwt:nbf");
}

TEST(KeyNotYetValid, RulesNothingOutUnasked)
{
    const Ruling ruling = key_not_yet_valid.judge(validIn(3600).evidence());
    EXPECT_NE(toString(ruling.outcome).toStdString(), "holds") << "its time has not come, and nobody was asked";
}

TEST(KeyNotYetValid, IsNoMatterForUsualKeys)
{
    expectNotApplicable(key_not_yet_valid, asking().refusesKey().clock(0));
    expectNoEvidence(key_not_yet_valid, CaseBuilder(), "key");
}

} // namespace kd::test
