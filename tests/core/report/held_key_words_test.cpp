#include "core/report/held_key_words.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QDate today(2026, 3, 10);

KnownKey madeOn(const QDate &day)
{
    KnownKey key;
    key.created = QDateTime(day, QTime(12, 0));
    return key;
}

QString due(const QDate &day)
{
    KnownKey key;
    key.due = day;
    return dueSentence(key, today);
}

} // namespace

TEST(HeldKeyWords, SayHowOldItIsAndWhenItWasLastProven)
{
    EXPECT_TRUE(ageSentence({}, today).isEmpty());
    EXPECT_EQ(ageSentence(madeOn(today), today), QStringLiteral("Made today."));
    EXPECT_EQ(ageSentence(madeOn(today.addDays(-1)), today), QStringLiteral("Made on 2026-03-09, 1 day ago."));
    KnownKey proven = madeOn(today.addDays(-40));
    proven.lastProven = QDateTime(today.addDays(-2), QTime(12, 0));
    EXPECT_EQ(ageSentence(proven, today), QStringLiteral("Made on 2026-01-29, 40 days ago. Last proven on 2026-03-08."));
}

TEST(HeldKeyWords, SayWhenItIsDue)
{
    EXPECT_EQ(due({}), QStringLiteral("Never due."));
    EXPECT_EQ(due(today), QStringLiteral("Due today."));
    EXPECT_EQ(due(today.addDays(3)), QStringLiteral("Due on 2026-03-13, in 3 days."));
    EXPECT_EQ(due(today.addDays(-1)), QStringLiteral("Was due on 2026-03-09, 1 day ago."));
}

TEST(HeldKeyWords, SayTheDayOnWhichATokenExpiresWhereThatIsEarlier)
{
    KnownKey key;
    key.due = today.addDays(90);
    key.expires = QDateTime(today.addDays(1), QTime(12, 0));
    EXPECT_EQ(dueSentence(key, today), QStringLiteral("Expires on 2026-03-11, in 1 day."));
    key.expires = QDateTime(today.addDays(-2), QTime(12, 0));
    EXPECT_EQ(dueSentence(key, today), QStringLiteral("Expired on 2026-03-08, 2 days ago."));
}

TEST(HeldKeyWords, SayWhatBecameOfALostKey)
{
    EXPECT_TRUE(lossSentence(ListedKey::State::Held).isEmpty());
    EXPECT_NE(lossSentence(ListedKey::State::Gone), lossSentence(ListedKey::State::Unreadable));
    EXPECT_NE(forgettingSentence(true), forgettingSentence(false));
}

} // namespace kd::test
