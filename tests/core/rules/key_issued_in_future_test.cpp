#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_issued_in_future;
}

namespace kd::test {

using rules::key_issued_in_future;

namespace {

CaseBuilder issued(qint64 inSeconds)
{
    return CaseBuilder().url("https://n8n.example.com").key(n8nKey({{QStringLiteral("iat"), here + inSeconds}}));
}

} // namespace

TEST(KeyIssuedInFuture, IsANoteAndNoCause)
{
    // Measured: n8n accepts an iat seven minutes or a day ahead.
    for (const qint64 ahead : {420, 86400}) {
        const CaseBuilder given = issued(ahead).takesKey().clock(0);
        EXPECT_EQ(expectFails(key_issued_in_future, given, Certainty::Proven, "jwt:iat #2").severity, Severity::Note);
        expectAccusesNot(key_issued_in_future, given);
    }
    expectAccusesNot(key_issued_in_future, issued(420).refusesKey().clock(0));
}

TEST(KeyIssuedInFuture, GoesByTheServersClock)
{
    expectFails(key_issued_in_future, issued(-60).takesKey().clock(-600), Certainty::Proven, "jwt:iat #2");
    expectHolds(key_issued_in_future, issued(300).takesKey().clock(600), "");
}

TEST(KeyIssuedInFuture, HoldsForAKeyThatWasJustMade)
{
    expectHolds(key_issued_in_future, issued(-86400).takesKey().clock(0), "");
    expectHolds(key_issued_in_future, issued(4).takesKey().clock(0), "");
}

TEST(KeyIssuedInFuture, NeedsAClockAndAnIat)
{
    expectNoEvidence(key_issued_in_future, issued(420).takesKey(), "clocks");
    expectNotApplicable(key_issued_in_future,
                        CaseBuilder().url("https://n8n.example.com").key("n8n_api_" + QByteArray(48, 'a')).takesKey().clock(0));
}

} // namespace kd::test
