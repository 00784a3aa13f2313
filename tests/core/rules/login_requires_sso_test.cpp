#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule login_requires_sso;
}

namespace kd::test {

using rules::login_requires_sso;

namespace {

const char *const sso = R"({"code":401,"message":"SSO is enabled, please log in with SSO"})";
const char *const wrong = R"({"code":401,"message":"Wrong username or password. Do you have caps lock on?"})";

QByteArray settings(const char *method)
{
    return QByteArray(R"({"data":{"settingsMode":"public","userManagement":{"authenticationMethod":")") + method + R"("}}})";
}

} // namespace

TEST(LoginRequiresSso, FailsByN8nsOwnWords)
{
    expectFails(login_requires_sso, asking().heard(Side::Public, ask::signIn, 401, sso), Certainty::Proven, "#1");
    expectFails(login_requires_sso,
                asking().accepted(Side::Public, ask::settings, settings("saml")).heard(Side::Public, ask::signIn, 401, sso),
                Certainty::Proven, "#2 #1");
}

TEST(LoginRequiresSso, IsNotToldByTheSettingsAlone)
{
    // Measured: on 1.100.1 the method oidc changes nothing, and the owner may always sign in by password.
    expectAccusesNot(login_requires_sso,
                     asking().accepted(Side::Public, ask::settings, settings("oidc")).heard(Side::Public, ask::signIn, 401, wrong));
}

TEST(LoginRequiresSso, IsNotAGatesSignOn)
{
    expectAccusesNot(login_requires_sso, asking().heard(Side::Public, ask::signIn, 403, "<html><title>Example Corp SSO</title></html>"));
}

TEST(LoginRequiresSso, HoldsWhereTheSignInIsAccepted)
{
    expectHolds(login_requires_sso, asking().accepted(Side::Public, ask::settings, settings("saml")).accepted(Side::Public, ask::signIn),
                "#2");
}

TEST(LoginRequiresSso, LeavesOtherRefusalsToTheirRules)
{
    expectNotApplicable(login_requires_sso,
                        asking().accepted(Side::Public, ask::settings, settings("email")).heard(Side::Public, ask::signIn, 401, wrong));
    expectNoEvidence(login_requires_sso, asking().takesKey(), "session");
    expectNoEvidence(login_requires_sso, asking().failed(Side::Public, ask::signIn, AnswerKind::Timeout), "n8n's answer to the sign-in");
}

} // namespace kd::test
