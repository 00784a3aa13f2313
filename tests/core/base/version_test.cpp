#include "core/base/version.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(Version, IsReadWhereverItStands)
{
    EXPECT_EQ(Version::from(QStringLiteral("2.40.7")), (Version{2, 40, 7}));
    EXPECT_EQ(Version::from(QStringLiteral("n8n@1.100.1")), (Version{1, 100, 1}));
    EXPECT_EQ(Version::from(QStringLiteral("v0.196")), (Version{0, 196, 0}));
    EXPECT_EQ(Version::from(QStringLiteral("2.41.3-rc.1")), (Version{2, 41, 3}));
}

TEST(Version, IsAbsentWhereNoneStands)
{
    for (const char *text : {"", "latest", "2", "2.x", "..", "٢.٤٠"})
        EXPECT_FALSE(Version::from(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(Version::from(QString(200'000, QLatin1Char('x')) + QStringLiteral("1.2.3")));
}

TEST(Version, IsOrderedByNumbersNotByLetters)
{
    EXPECT_LT((Version{1, 9, 0}), (Version{1, 10, 0}));
    EXPECT_LT((Version{1, 100, 1}), (Version{2, 0, 0}));
    EXPECT_LT((Version{2, 40, 6}), (Version{2, 40, 7}));
    EXPECT_EQ((Version{2, 40, 7}.toString()), QStringLiteral("2.40.7"));
}

} // namespace kd::test
