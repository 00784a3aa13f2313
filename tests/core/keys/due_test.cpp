#include "core/keys/due.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QDate today(2026, 11, 21);

QDateTime noon(const QDate &day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

} // namespace

TEST(Due, IsTheEarlierOfRotationAndExpiry)
{
    EXPECT_EQ(dueDay(today, {}), today);
    EXPECT_EQ(dueDay(today, noon(today.addDays(3))), today);
    EXPECT_EQ(dueDay(today, noon(today.addDays(-3))), today.addDays(-3));
    EXPECT_EQ(dueDay({}, noon(today)), today);
    EXPECT_FALSE(dueDay({}, {}).isValid());
}

TEST(Due, IsCountedInDays)
{
    EXPECT_EQ(daysLeft(today.addDays(14), today), 14);
    EXPECT_EQ(daysLeft(today.addDays(-1), today), -1);
    EXPECT_FALSE(daysLeft({}, today));
    EXPECT_TRUE(isDue(today, today, 0));
    EXPECT_TRUE(isDue(today.addDays(-400), today, 0));
    EXPECT_TRUE(isDue(today.addDays(14), today, 14));
    EXPECT_FALSE(isDue(today.addDays(15), today, 14));
    EXPECT_FALSE(isDue({}, today, 9999));
}

TEST(Due, IsReadAsAPersonWritesIt)
{
    EXPECT_EQ(readDue(QStringLiteral("2027-01-31"), today), QDate(2027, 1, 31));
    EXPECT_EQ(readDue(QStringLiteral("0"), today), today);
    EXPECT_EQ(readDue(QStringLiteral("90"), today), today.addDays(90));
    ASSERT_TRUE(readDue(QStringLiteral("none"), today));
    EXPECT_FALSE(readDue(QStringLiteral("none"), today)->isValid());
    for (const char *text : {"", "-1", "3651", "2027-02-30", "31.01.2027", "soon", "1.5"})
        EXPECT_FALSE(readDue(QString::fromLatin1(text), today)) << text;
}

} // namespace kd::test
