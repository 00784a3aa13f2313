#include "core/base/origin.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(Origin, NamesItsPortOnlyWhereItIsNotTheSchemesOwn)
{
    EXPECT_EQ((Origin{true, QStringLiteral("a.example"), 443}.toString()), QStringLiteral("https://a.example"));
    EXPECT_EQ((Origin{true, QStringLiteral("a.example"), 80}.toString()), QStringLiteral("https://a.example:80"));
    EXPECT_EQ((Origin{false, QStringLiteral("a.example"), 80}.authority()), QStringLiteral("a.example"));
    EXPECT_EQ((Origin{false, QStringLiteral("::1"), 5678}.toString()), QStringLiteral("http://[::1]:5678"));
}

TEST(Origin, IsAnotherWithAnotherSchemeHostOrPort)
{
    const Origin origin{true, QStringLiteral("a.example"), 443};
    EXPECT_EQ(origin, (Origin{true, QStringLiteral("a.example"), 443}));
    EXPECT_NE(origin, (Origin{false, QStringLiteral("a.example"), 443}));
    EXPECT_NE(origin, (Origin{true, QStringLiteral("b.example"), 443}));
    EXPECT_NE(origin, (Origin{true, QStringLiteral("a.example"), 8443}));
}

TEST(Origin, KnowsLoopbackInEverySpelling)
{
    for (const char *host : {"localhost", "LOCALHOST", "n8n.localhost", "127.0.0.1", "127.255.0.9", "127.1", "0x7f.1", "2130706433", "::1"})
        EXPECT_TRUE((Origin{false, QString::fromLatin1(host), 80}.isLoopback())) << host;
    for (const char *host : {"localhost.example", "128.0.0.1", "10.0.0.1", "::2", "127.example", "", "fe80::1"})
        EXPECT_FALSE((Origin{false, QString::fromLatin1(host), 80}.isLoopback())) << host;
    EXPECT_TRUE((Origin{false, QStringLiteral("::ffff:127.0.0.1"), 80}.isLoopback()));
}

} // namespace kd::test
