#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule login_requires_mfa;
}

namespace kd::test {

using rules::login_requires_mfa;

TEST(LoginRequiresMfa, FailsWhereACodeIsAskedFor)
{
    expectFails(login_requires_mfa, asking().heard(Side::Public, ask::signIn, 401, R"({"code":998,"message":"MFA Error"})"),
                Certainty::Proven, "#1");
}

TEST(LoginRequiresMfa, FailsForAWrongCode)
{
    // Measured: n8n looks at the password first.
    expectFails(login_requires_mfa,
                asking().heard(Side::Public, ask::signIn, 401, R"({"code":401,"message":"Invalid mfa token or recovery code"})"),
                Certainty::Proven, "#1");
}

TEST(LoginRequiresMfa, IsNotAGatesSecondFactor)
{
    expectAccusesNot(login_requires_mfa,
                     asking().heard(Side::Public, ask::signIn, 401, "<html><title>MFA required - Example Corp</title></html>"));
}

TEST(LoginRequiresMfa, HoldsWhereTheSignInIsAccepted)
{
    expectHolds(login_requires_mfa, asking().accepted(Side::Public, ask::signIn, R"({"data":{"id":"user-1","mfaEnabled":true}})"), "#1");
}

TEST(LoginRequiresMfa, LeavesOtherRefusalsToTheirRules)
{
    expectNotApplicable(login_requires_mfa,
                        asking().heard(Side::Public, ask::signIn, 401,
                                       R"({"code":401,"message":"Wrong username or password. Do you have caps lock on?"})"));
    expectNoEvidence(login_requires_mfa, asking().takesKey(), "session");
    expectNoEvidence(login_requires_mfa, asking().failed(Side::Public, ask::signIn, AnswerKind::Refused), "n8n's answer to the sign-in");
}

} // namespace kd::test
