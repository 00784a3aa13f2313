#include "core/evidence/evidence.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Exchange numbered(int number, const char *ask, AnswerKind kind = AnswerKind::Response)
{
    Exchange exchange;
    exchange.number = number;
    exchange.ask = QString::fromLatin1(ask);
    exchange.answer.kind = kind;
    return exchange;
}

ClockReading clock(int number, Side side, bool byProxy, qint64 error)
{
    ClockReading reading;
    reading.seenIn = number;
    reading.side = side;
    reading.byProxy = byProxy;
    reading.errorMs = error;
    return reading;
}

} // namespace

TEST(Way, FindsTheLastAnswerToAQuestion)
{
    const Way way({numbered(1, "health", AnswerKind::Unreadable), numbered(2, "root"), numbered(3, "health")});
    ASSERT_TRUE(way.find(QStringLiteral("health")));
    EXPECT_EQ(way.find(QStringLiteral("health"))->number, 3);
    EXPECT_FALSE(way.find(QStringLiteral("settings")));
    EXPECT_TRUE(way.answers());
}

TEST(Way, AnswersNotWhereNothingCame)
{
    EXPECT_FALSE(Way({numbered(1, "health", AnswerKind::Timeout)}).answers());
    EXPECT_FALSE(Way().answers());
    EXPECT_TRUE(Way().isEmpty());
}

TEST(Release, IsCertainOnlyWhereTheReleaseIsKnown)
{
    Release release;
    EXPECT_FALSE(release.isKnown() || release.certainlyBefore({9, 0, 0}) || release.certainlyFrom({0, 0, 1}));
    release.atLeast = Version{2, 14, 0};
    EXPECT_TRUE(release.certainlyFrom({2, 14, 0}));
    EXPECT_FALSE(release.certainlyFrom({2, 15, 0}));
    EXPECT_FALSE(release.certainlyBefore({9, 0, 0})) << "a floor is no ceiling";
    release.exact = Version{2, 13, 0};
    EXPECT_FALSE(release.certainlyFrom({2, 14, 0})) << "the exact one counts";
    EXPECT_TRUE(release.certainlyBefore({2, 14, 0}));
}

TEST(Clocks, TakeTheOneNearestToN8n)
{
    const QList<ClockReading> readings = {clock(1, Side::Public, true, 10), clock(2, Side::Public, false, 900), clock(3, Side::Direct, true, 900),
                                          clock(4, Side::Direct, false, 800), clock(5, Side::Direct, false, 700), clock(6, Side::Public, false, 5)};
    EXPECT_EQ(Clocks{readings}.nearest()->seenIn, 5);
    EXPECT_EQ(Clocks{readings.first(2)}.nearest()->seenIn, 2);
    EXPECT_EQ(Clocks{readings.first(1)}.nearest()->seenIn, 1);
    const QList<ClockReading> reversed(readings.rbegin(), readings.rend());
    EXPECT_EQ(Clocks{reversed}.nearest()->seenIn, 5) << "whatever the order";
    EXPECT_FALSE(Clocks{}.nearest());
}

} // namespace kd::test
