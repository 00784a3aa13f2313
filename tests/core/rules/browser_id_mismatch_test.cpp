#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule browser_id_mismatch;
}

namespace kd::test {

using rules::browser_id_mismatch;

namespace {

CaseBuilder refusedSession(const char *signInAnswer)
{
    return asking()
        .accepted(Side::Public, ask::signIn, signInAnswer)
        .heard(Side::Public, ask::sessionSettings, 200, R"({"data":{"settingsMode":"public"}})")
        .heard(Side::Public, ask::sessionApiKeys, 401, restUnauthorized)
        .heard(Side::Public, ask::sessionUsers, 401, restUnauthorized);
}

} // namespace

TEST(BrowserIdMismatch, FailsWhereAFreshSessionIsRefused)
{
    expectFails(browser_id_mismatch, refusedSession(R"({"data":{"id":"user-1","disabled":false}})"), Certainty::Likely, "#1 #3 #4");
}

TEST(BrowserIdMismatch, BlamesNotTheBrowserOfADisabledUser)
{
    // Measured: a disabled user may sign in, and every other door refuses the cookie.
    expectAccusesNot(browser_id_mismatch, refusedSession(R"({"data":{"id":"user-1","disabled":true}})"));
}

TEST(BrowserIdMismatch, HoldsWhereTheSessionWorks)
{
    expectHolds(
        browser_id_mismatch,
        asking().accepted(Side::Public, ask::signIn).accepted(Side::Public, ask::sessionApiKeys).accepted(Side::Public, ask::sessionUsers),
        "#2");
    // With the public API off, the list of its keys is an empty 404.
    expectHolds(browser_id_mismatch,
                asking()
                    .accepted(Side::Public, ask::signIn)
                    .heard(Side::Public, ask::sessionApiKeys, 404)
                    .accepted(Side::Public, ask::sessionUsers),
                "#2");
    expectHolds(browser_id_mismatch,
                asking()
                    .accepted(Side::Public, ask::signIn)
                    .heard(Side::Public, ask::sessionApiKeys, 401, restUnauthorized)
                    .accepted(Side::Public, ask::sessionUsers),
                "#2");
}

TEST(BrowserIdMismatch, NeedsASignInThatSucceeded)
{
    expectNotApplicable(browser_id_mismatch,
                        asking().heard(Side::Public, ask::signIn, 401,
                                       R"({"code":401,"message":"Wrong username or password. Do you have caps lock on?"})"));
    expectNoEvidence(browser_id_mismatch, asking().takesKey(), "session");
}

} // namespace kd::test
