#include "tests/core/io/courier_fixture.h"

#include <QTest>

namespace kd::test {

using namespace std::chrono_literals;

namespace {

const QByteArray head = "HTTP/1.1 200 OK\r\nServer: rude\r\n";

} // namespace

TEST_F(CourierTest, CutsAnAnswerOfTenGigabytes)
{
    settings.limits.body = 100'000;
    RudeServer server(
        {{Hear(), Say{head + "Content-Length: 10000000000\r\n\r\n"}, Flood{QByteArray(65536, 'x')}}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
    EXPECT_TRUE(reply.answer.truncated);
    EXPECT_EQ(reply.answer.body.size(), 100'000);
    EXPECT_EQ(reply.answer.bodyLength, 10'000'000'000);
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.openConnections() == 0; }));
}

TEST_F(CourierTest, CutsAnAnswerWithoutEnd)
{
    settings.limits.body = 100'000;
    const QByteArray chunk = "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
    for (const Script &script :
         {Script{Hear(), Say{head + "\r\n"}, Flood{QByteArray(5000, 'x')}},
          Script{Hear(), Say{head + "Transfer-Encoding: chunked\r\n\r\n"}, Flood{chunk}}}) {
        RudeServer server({script});
        const Reply reply = deliver(get(server.origin()));
        EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
        EXPECT_TRUE(reply.answer.truncated);
        EXPECT_EQ(reply.answer.body.size(), 100'000);
        EXPECT_GT(reply.answer.bodyLength, 100'000);
    }
}

TEST_F(CourierTest, GivesUpOnHeadersWithoutEnd)
{
    for (const Script &script : {Script{Hear(), Say{head}, Flood{"X: y\r\n"}},
                                 Script{Hear(), Say{head + "X: "}, Flood{QByteArray(999, 'y')}},
                                 Script{Hear(), Flood{"HTTP/1.1 103 Early Hints\r\n\r\n"}}}) {
        RudeServer server({script});
        const Reply reply = deliver(get(server.origin()));
        EXPECT_EQ(reply.answer.kind, AnswerKind::Unreadable);
        EXPECT_EQ(reply.answer.reason, QStringLiteral("headers_too_large"));
        EXPECT_EQ(reply.answer.status, 0);
    }
}

TEST_F(CourierTest, KeepsTheFirstBytesOfGarbage)
{
    const QByteArray garbage = "SSH-2.0-OpenSSH_9.2\r\n" + QByteArray(100, '\0');
    RudeServer server({{Hear(), Say{garbage}}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("not_http"));
    EXPECT_EQ(reply.answer.firstBytes, garbage.left(64));
}

TEST_F(CourierTest, TellsABadHeaderFromGarbage)
{
    RudeServer server({{Hear(), Say{head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"}}});
    EXPECT_EQ(deliver(get(server.origin())).answer.reason, QStringLiteral("bad_header"));
}

TEST_F(CourierTest, KeepsWhatCameOfAHalfAnswer)
{
    RudeServer server(
        {{Hear(), Say{head + "Content-Length: 10\r\n\r\nhalf"}, Close()}, {Hear(), Say{head}, Close()}});
    const Reply inBody = deliver(get(server.origin()));
    EXPECT_EQ(inBody.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(inBody.answer.reason, QStringLiteral("closed_early"));
    EXPECT_EQ(inBody.answer.status, 200);
    EXPECT_EQ(inBody.answer.header("server"), "rude");
    EXPECT_EQ(inBody.answer.body, "half");
    EXPECT_EQ(inBody.answer.bodyLength, 10);
    const Reply inHead = deliver(get(server.origin()));
    EXPECT_EQ(inHead.answer.reason, QStringLiteral("closed_early"));
    EXPECT_EQ(inHead.answer.status, 0);
    EXPECT_TRUE(inHead.answer.headers.isEmpty());
}

TEST_F(CourierTest, ReportsABadChunk)
{
    RudeServer server({{Hear(), Say{head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n"}}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("bad_chunk"));
    EXPECT_EQ(reply.answer.status, 200);
    EXPECT_EQ(reply.answer.body, "abc");
}

TEST_F(CourierTest, DoesNotWaitForASilentServer)
{
    settings.limits.idle = 100ms;
    RudeServer server({{Hear()}, {Hear(), Say{head + "Content-Length: 10\r\n\r\nhalf"}}});
    const Reply mute = deliver(get(server.origin()));
    EXPECT_EQ(mute.answer.kind, AnswerKind::Timeout);
    EXPECT_EQ(mute.answer.reason, QStringLiteral("silence"));
    EXPECT_FALSE(mute.phases.firstByte);
    EXPECT_GE(*mute.phases.done, 95);
    const Reply stuck = deliver(get(server.origin()));
    EXPECT_EQ(stuck.answer.reason, QStringLiteral("silence"));
    EXPECT_EQ(stuck.answer.status, 200);
    EXPECT_EQ(stuck.answer.body, "half");
}

TEST_F(CourierTest, DoesNotWaitForAnAnswerThatDrips)
{
    settings.limits.idle = 200ms;
    settings.limits.total = 400ms;
    RudeServer server({{Hear(), Drip{QByteArray(head + "Content-Length: 999\r\n\r\n"), 20ms}}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Timeout);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("total"));
    EXPECT_TRUE(reply.phases.firstByte);
    EXPECT_LT(*reply.phases.done, 1000);
}

TEST_F(CourierTest, TellsACloseFromAReset)
{
    RudeServer server({{Hear(), Close()}, {Hear(), Reset()}, {Hear(), Say{head + "\r\nhalf"}, Reset()}});
    const Reply closed = deliver(get(server.origin()));
    EXPECT_EQ(closed.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(closed.answer.reason, QStringLiteral("closed_without_answer"));
    EXPECT_FALSE(closed.reusedConnection);
    const Reply reset = deliver(get(server.origin()));
    EXPECT_EQ(reset.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(reset.answer.reason, QStringLiteral("reset"));
    EXPECT_EQ(deliver(get(server.origin())).answer.reason, QStringLiteral("reset"));
}

} // namespace kd::test
