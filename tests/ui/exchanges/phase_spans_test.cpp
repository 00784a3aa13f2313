#include "ui/exchanges/phase_spans.h"

#include <gtest/gtest.h>

#include <limits>

namespace kd::ui::test {

TEST(PhaseSpans, FollowEachOther)
{
    const auto spans = phaseSpans({1.0, 3.0, 10.0, 30.0, 31.0});
    ASSERT_EQ(spans.size(), 5);
    double reached = 0;
    for (const PhaseSpan &span : spans) {
        EXPECT_EQ(span.from, reached);
        reached = span.to;
    }
    EXPECT_EQ(spans.at(2).kind, PhaseSpan::Tls);
    EXPECT_EQ(reached, 31.0);
}

TEST(PhaseSpans, LeaveOutWhatDidNotHappen)
{
    const auto spans = phaseSpans({std::nullopt, std::nullopt, std::nullopt, 4.0, 5.0});
    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans.at(0).kind, PhaseSpan::Waiting);
    EXPECT_EQ(spans.at(0).from, 0);
    EXPECT_EQ(spans.at(1).kind, PhaseSpan::Receiving);
    EXPECT_TRUE(phaseSpans({}).isEmpty());
}

/// What failed never received anything.
TEST(PhaseSpans, WaitUntilTheEndWhereNoByteCame)
{
    const auto spans = phaseSpans({std::nullopt, 0.5, std::nullopt, std::nullopt, 9.0});
    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans.at(1).kind, PhaseSpan::Waiting);
}

TEST(PhaseSpans, BelieveNoImpossibleTimes)
{
    const auto spans = phaseSpans({-5.0, 3.0, 2.0, std::numeric_limits<double>::infinity(), 1.0});
    for (const PhaseSpan &span : spans) {
        EXPECT_GE(span.from, 0);
        EXPECT_GE(span.to, span.from);
        EXPECT_LE(span.to, 3.0);
    }
}

TEST(PhaseSpans, AreSaidInWords)
{
    EXPECT_EQ(phasesInWords({std::nullopt, 0.31, std::nullopt, 5.2, 12.4}),
              QStringLiteral("Connected after 0.3 ms, first byte after 5.2 ms, done after 12 ms."));
    EXPECT_EQ(phasesInWords({}), QStringLiteral("No times were measured."));
    EXPECT_EQ(inMilliseconds(0.03), QStringLiteral("under 0.1 ms"));
    EXPECT_EQ(inMilliseconds(15.6), QStringLiteral("16 ms"));
    for (const auto kind : {PhaseSpan::Lookup, PhaseSpan::Connecting, PhaseSpan::Tls, PhaseSpan::Waiting, PhaseSpan::Receiving})
        EXPECT_FALSE(spanName(kind).isEmpty());
}

} // namespace kd::ui::test
