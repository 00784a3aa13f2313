#include "practice/wire.h"

#include <gtest/gtest.h>

namespace kd::practice {

using Kind = Wire::Read::Kind;

TEST(Wire, ReadsARequestInPieces)
{
    Wire wire;
    const QByteArray bytes =
        "POST /rest/login?x=1 HTTP/1.1\r\nHost: a\r\nX-A: 1\r\nX-A:  2\t \r\nContent-Length: 4\r\n\r\nbody";
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
        ASSERT_EQ(wire.read(bytes.mid(i, 1)).kind, Kind::More) << i;
    const Wire::Read read = wire.read(bytes.right(1));
    ASSERT_EQ(read.kind, Kind::Request);
    EXPECT_TRUE(read.keepAlive);
    EXPECT_EQ(read.request.method, "POST");
    EXPECT_EQ(read.request.path(), "/rest/login");
    EXPECT_EQ(read.request.query(), "x=1");
    EXPECT_EQ(read.request.header("x-a"), "1, 2");
    EXPECT_EQ(read.request.body, "body");
}

TEST(Wire, ReadsTwoRequestsThatCameTogether)
{
    Wire wire;
    const Wire::Read first = wire.read(
        "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    ASSERT_EQ(first.kind, Kind::Request);
    EXPECT_EQ(first.request.target, "/1");
    const Wire::Read second = wire.read({});
    ASSERT_EQ(second.kind, Kind::Request);
    EXPECT_EQ(second.request.target, "/2");
    EXPECT_FALSE(second.keepAlive);
    EXPECT_EQ(wire.read({}).kind, Kind::More);
}

TEST(Wire, TrimsOuterBlanksAndKeepsOthers)
{
    Wire wire;
    const Wire::Read read = wire.read("GET / HTTP/1.1\r\nK: \t a\xc2\xa0 b \t\r\n\r\n");
    ASSERT_EQ(read.kind, Kind::Request);
    EXPECT_EQ(read.request.header("k"), "a\xc2\xa0 b");
}

TEST(Wire, RefusesGarbageAndExcess)
{
    EXPECT_EQ(Wire().read("\x16\x03\x01\x02garbage\r\n\r\n").kind, Kind::Garbage);
    EXPECT_EQ(Wire().read("GET / HTTP/1.1\r\nA: " + QByteArray(70'000, 'a') + "\r\n\r\n").kind,
              Kind::Garbage);
    EXPECT_EQ(Wire().read("POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n").kind, Kind::Garbage);
}

TEST(Wire, WritesAnAnswer)
{
    const Outgoing answer{200, {{"X-A", "1"}, {"X-A", "2"}}, "hello"};
    EXPECT_EQ(
        written(answer, "GET", true),
        "HTTP/1.1 200 OK\r\nX-A: 1\r\nX-A: 2\r\nConnection: keep-alive\r\nContent-Length: 5\r\n\r\nhello");
    EXPECT_TRUE(written(answer, "HEAD", false).endsWith("Connection: close\r\nContent-Length: 5\r\n\r\n"));
    EXPECT_EQ(written({204, {}, {}}, "GET", true),
              "HTTP/1.1 204 No Content\r\nConnection: keep-alive\r\n\r\n");
}

} // namespace kd::practice
