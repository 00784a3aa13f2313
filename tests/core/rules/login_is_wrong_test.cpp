#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule login_is_wrong;
}

namespace kd::test {

using rules::login_is_wrong;

namespace {

const char *const wrong = R"({"code":401,"message":"Wrong username or password. Do you have caps lock on?"})";

} // namespace

TEST(LoginIsWrong, FailsByN8nsOwnWords)
{
    expectFails(login_is_wrong, asking().heard(Side::Public, ask::signIn, 401, wrong), Certainty::Proven, "#1");
}

TEST(LoginIsWrong, HoldsWhereTheSignInIsAccepted)
{
    expectHolds(login_is_wrong, asking().accepted(Side::Public, ask::signIn), "#1");
}

TEST(LoginIsWrong, LeavesOtherRefusalsToTheirRules)
{
    for (const char *body : {R"({"code":998,"message":"MFA Error"})", R"({"code":401,"message":"SSO is enabled, please log in with SSO"})",
                             "<html><title>401 Authorization Required</title></html>"})
        expectNotApplicable(login_is_wrong, asking().heard(Side::Public, ask::signIn, 401, body));
    expectNotApplicable(login_is_wrong, asking().heard(Side::Public, ask::signIn, 429, R"({"message":"Too many requests"})"));
}

TEST(LoginIsWrong, NeedsAnAnswerToASignIn)
{
    expectNoEvidence(login_is_wrong, asking().takesKey(), "session");
    expectNoEvidence(login_is_wrong, asking().failed(Side::Public, ask::signIn, AnswerKind::Timeout), "n8n's answer to the sign-in");
}

} // namespace kd::test
