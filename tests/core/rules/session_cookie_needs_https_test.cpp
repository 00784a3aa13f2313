#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule session_cookie_needs_https;
}

namespace kd::test {

using rules::session_cookie_needs_https;

namespace {

CaseBuilder signedIn(const char *url, const char *cookie)
{
    return asking(url).accepted(Side::Public, ask::signIn).header("Set-Cookie", cookie);
}

const char *const secure = "n8n-auth=eyJhbGciOiJIUzI1NiJ9.e30.x; Max-Age=604800; Path=/; HttpOnly; Secure; SameSite=Lax";
const char *const plain = "n8n-auth=eyJhbGciOiJIUzI1NiJ9.e30.x; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax";

} // namespace

TEST(SessionCookieNeedsHttps, FailsForASecureCookieByPlainHttp)
{
    expectFails(session_cookie_needs_https, signedIn("http://n8n.example.com:5678", secure), Certainty::Proven, "#1");
}

TEST(SessionCookieNeedsHttps, HoldsOnThisVeryMachine)
{
    // Browsers keep a Secure cookie of localhost.
    expectAccusesNot(session_cookie_needs_https, signedIn("http://localhost:5678", secure));
}

TEST(SessionCookieNeedsHttps, HoldsByHttpsAndForAnOpenCookie)
{
    expectHolds(session_cookie_needs_https, signedIn("https://n8n.example.com", secure), "#1");
    expectHolds(session_cookie_needs_https, signedIn("http://n8n.example.com:5678", plain), "#1");
}

TEST(SessionCookieNeedsHttps, NeedsASignInThatSucceeded)
{
    expectNotApplicable(session_cookie_needs_https, asking("http://n8n.example.com").accepted(Side::Public, ask::signIn));
    expectNotApplicable(session_cookie_needs_https, signedIn("http://n8n.example.com", "other=1; Secure"));
    expectNotApplicable(session_cookie_needs_https,
                        asking("http://n8n.example.com").heard(Side::Public, ask::signIn, 401, restUnauthorized));
    expectNoEvidence(session_cookie_needs_https, asking("http://n8n.example.com"), "session");
}

} // namespace kd::test
