#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule server_clock_is_off;
}

namespace kd::test {

using rules::server_clock_is_off;

namespace {

/// The proxy's clock agrees with ours; n8n's is ahead.
CaseBuilder behindProxy(const QByteArray &key, qint64 ahead, const char *with = "unauthorized")
{
    return CaseBuilder()
        .url("https://n8n.example.com")
        .direct("http://10.0.0.5:5678")
        .key(key)
        .heard(Side::Public, ask::health, 200, healthOk)
        .clock(0)
        .refusesKey(Side::Direct, with)
        .clock(ahead);
}

} // namespace

TEST(ServerClockIsOff, IsACauseWhereItEndsAKeyTooEarly)
{
    const Ruling ruling = expectFails(server_clock_is_off, behindProxy(n8nKey({{QStringLiteral("exp"), here + 600}}), 3600),
                                      Certainty::Proven, "#4 #1 jwt:exp");
    EXPECT_EQ(ruling.severity, Severity::Cause);
}

TEST(ServerClockIsOff, IsACauseWhereItBeginsAKeyTooLate)
{
    const Ruling ruling =
        server_clock_is_off.judge(behindProxy(n8nKey({{QStringLiteral("nbf"), here - 600}}), -3600, "jwt not active").evidence());
    EXPECT_EQ(ruling.severity, Severity::Cause) << "the contract: a cause where it turns a key expired or not yet valid";
}

TEST(ServerClockIsOff, IsANoteWhereNoKeyDependsOnIt)
{
    for (const qint64 ahead : {600, -600}) {
        const Ruling ruling = expectFails(server_clock_is_off, behindProxy(n8nKey(), ahead), Certainty::Likely, "#4 #1");
        EXPECT_EQ(ruling.severity, Severity::Note);
    }
    expectAccusesNot(server_clock_is_off, behindProxy(n8nKey({{QStringLiteral("exp"), here - 600}}), 3600));
}

TEST(ServerClockIsOff, NeedsASecondSource)
{
    // Two minutes off: it may be ours.
    expectNotApplicable(server_clock_is_off, asking().refusesKey().clock(120));
}

TEST(ServerClockIsOff, HoldsWithinTheRoundTripsError)
{
    expectHolds(server_clock_is_off, asking().takesKey().clock(0), "#2");
    expectHolds(server_clock_is_off, asking().takesKey().clock(-25), "#2");
    expectHolds(server_clock_is_off, asking().takesKey().clock(40).took(30000), "#2");
    expectNoEvidence(server_clock_is_off, asking().takesKey(), "clocks");
}

} // namespace kd::test
