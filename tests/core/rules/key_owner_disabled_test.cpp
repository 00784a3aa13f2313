#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_owner_disabled;
}

namespace kd::test {

using rules::key_owner_disabled;

namespace {

/// The session of somebody whose list of keys holds this one as user-1's.
CaseBuilder listed(CaseBuilder given, const char *settings = R"({"data":{"settingsMode":"authenticated","publicApi":{"enabled":true}}})")
{
    const QByteArray tail = n8nKey().right(4);
    return given.accepted(Side::Public, ask::signIn, R"({"data":{"id":"user-2","disabled":false}})")
        .accepted(Side::Public, ask::sessionSettings, settings)
        .accepted(Side::Public, ask::sessionApiKeys, R"({"data":{"items":[{"apiKey":"******)" + tail + R"(","userId":"user-1"}]}})");
}

CaseBuilder ownSignIn(const char *disabled)
{
    return asking().refusesKey().accepted(Side::Public, ask::signIn, QByteArray(R"({"data":{"id":"user-1","disabled":)") + disabled + "}}");
}

} // namespace

TEST(KeyOwnerDisabled, FailsByTheOwnersSignIn)
{
    expectFails(key_owner_disabled, ownSignIn("true"), Certainty::Proven, "#4 #1");
    expectHolds(key_owner_disabled, ownSignIn("false"), "#4");
}

TEST(KeyOwnerDisabled, IsLikelyByElimination)
{
    // A key with one wrong character ends alike and is refused alike, so nothing is proven.
    expectFails(key_owner_disabled, listed(asking().version("2.40.7").refusesKey()), Certainty::Likely, "#2 #7 #6 #4");
}

TEST(KeyOwnerDisabled, IsProvenByARowOfThatTime)
{
    // Owner, time and tail are the row's: only a character changed inside the signature could be refused alike.
    const QByteArray key = n8nKey();
    const QByteArray row =
        R"({"data":{"items":[{"apiKey":"******)" + key.right(4) + R"(","userId":"user-1","createdAt":"2026-11-20T10:00:00.000Z"}]}})";
    expectFails(key_owner_disabled,
                CaseBuilder()
                    .url("https://n8n.example.com")
                    .key(key)
                    .version("2.40.7")
                    .refusesKey()
                    .accepted(Side::Public, ask::sessionSettings, R"({"data":{"publicApi":{"enabled":true}}})")
                    .accepted(Side::Public, ask::sessionApiKeys, row),
                Certainty::Proven, "#2 #6 #5 #4");
}

TEST(KeyOwnerDisabled, IsNoReasonBefore113)
{
    // Measured: 1.100.1 accepts the keys of a disabled user.
    expectAccusesNot(key_owner_disabled, listed(asking().refusesKey().instance("abc", "1.100.1")));
}

TEST(KeyOwnerDisabled, LeavesOtherReasonsToTheirRules)
{
    expectNotApplicable(key_owner_disabled, listed(asking().refusesKey(), R"({"data":{"publicApi":{"enabled":false}}})"));
    expectNotApplicable(key_owner_disabled, listed(asking().refusesKey(Side::Public, "invalid signature")));
    expectNotApplicable(
        key_owner_disabled,
        listed(CaseBuilder().url("https://n8n.example.com").key(n8nKey({{QStringLiteral("exp"), here - 60}})).refusesKey().clock(0)));
    expectNotApplicable(key_owner_disabled, listed(CaseBuilder().url("https://n8n.example.com").key(n8nKey().chopped(5)).refusesKey()));
    expectNotApplicable(key_owner_disabled, listed(asking().takesAnything()));
}

TEST(KeyOwnerDisabled, HoldsWhereTheKeyIsAccepted)
{
    expectHolds(key_owner_disabled, listed(asking().takesKey()), "#1");
}

TEST(KeyOwnerDisabled, NeedsASession)
{
    expectNoEvidence(key_owner_disabled, asking().refusesKey(), "session");
    expectNoEvidence(key_owner_disabled,
                     asking().refusesKey().heard(Side::Public, ask::signIn, 401, R"({"code":401,"message":"Wrong username or password."})"),
                     "the list of API keys, or the owner's own sign-in");
}

} // namespace kd::test
