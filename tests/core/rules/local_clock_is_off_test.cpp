#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule local_clock_is_off;
}

namespace kd::test {

using rules::local_clock_is_off;

TEST(LocalClockIsOff, IsANoteWithoutASecondSource)
{
    // Two minutes off: nobody can say whose clock it is.
    for (const qint64 ahead : {120, -120}) {
        const CaseBuilder given = asking().takesKey().clock(ahead);
        const Ruling ruling = expectFails(local_clock_is_off, given, Certainty::Possible, "#2");
        EXPECT_EQ(ruling.severity, Severity::Note);
        EXPECT_EQ(argOf(ruling, "seconds"), "120") << "how far, not in which direction";
        expectAccusesNot(local_clock_is_off, given);
    }
}

TEST(LocalClockIsOff, HoldsWithinTheRoundTripsError)
{
    expectHolds(local_clock_is_off, asking().takesKey().clock(0), "#2");
    expectHolds(local_clock_is_off, asking().takesKey().clock(29), "#2");
    expectHolds(local_clock_is_off, asking().takesKey().clock(40).took(30000), "#2");
}

TEST(LocalClockIsOff, LeavesTheServersClockToItsRule)
{
    expectNotApplicable(local_clock_is_off, asking().direct("http://10.0.0.5:5678").takesKey().clock(0).takesKey(Side::Direct).clock(600));
}

TEST(LocalClockIsOff, NeedsADate)
{
    expectNoEvidence(local_clock_is_off, asking().takesKey(), "clocks");
    expectNoEvidence(local_clock_is_off, asking().takesKey().header("Date", "yesterday"), "clocks");
}

} // namespace kd::test
