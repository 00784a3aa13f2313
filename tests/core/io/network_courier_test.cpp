#include "tests/core/io/courier_fixture.h"

#include <QTest>

namespace kd::test {

namespace {

const QByteArray ok = answer("ok");

Script answering(const QByteArray &bytes)
{
    return {Hear(), Say{bytes}};
}

} // namespace

TEST_F(CourierTest, SendsTheLetterAndNothingElse)
{
    RudeServer server({answering(ok)});
    Letter letter = get(server.origin(), "/api/v1/workflows?limit=1&a=%2e%2e/../b");
    letter.headers = {
        {"x-N8N-api-KEY", share(Secret("secret"))}, {"Accept", QByteArray("*/*")}, {"x-b", QByteArray()}};
    const Reply reply = deliver(std::move(letter));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
    EXPECT_EQ(reply.answer.status, 200);
    EXPECT_EQ(reply.answer.body, "ok");
    EXPECT_EQ(reply.answer.bodyLength, 2);
    EXPECT_EQ(reply.answer.remoteAddress, QStringLiteral("127.0.0.1"));
    EXPECT_FALSE(reply.answer.tls);
    EXPECT_EQ(server.received(), "GET /api/v1/workflows?limit=1&a=%2e%2e/../b HTTP/1.1\r\nHost: 127.0.0.1:" +
                                     QByteArray::number(server.port()) +
                                     "\r\nx-N8N-api-KEY: secret\r\nAccept: */*\r\nx-b: \r\n\r\n");
}

TEST_F(CourierTest, SendsABodyWithItsLength)
{
    RudeServer server({answering(ok)});
    Letter letter = get(server.origin(), "/rest/login");
    letter.method = "POST";
    letter.headers = {{"Content-Type", QByteArray("application/json")}};
    letter.body = share(Secret("{\"a\":1}"));
    EXPECT_TRUE(deliver(std::move(letter)).answer.isSuccess());
    EXPECT_TRUE(
        server.received().endsWith("Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\":1}"));
}

TEST_F(CourierTest, SendsBlanksAroundAKeyAsTheyAre)
{
    RudeServer server({answering(ok)});
    Letter letter = get(server.origin());
    letter.headers = {{"X-N8N-API-KEY", share(Secret(" key  "))}};
    EXPECT_TRUE(deliver(std::move(letter)).answer.isSuccess());
    EXPECT_TRUE(server.received().contains("\r\nX-N8N-API-KEY:  key  \r\n"));
}

TEST_F(CourierTest, RefusesWhatWouldBeAnotherRequest)
{
    RudeServer server({answering(ok)});
    for (const char *value : {"key\r\nX-Evil: 1", "k\xc3\xa9y", "key\x7f", "key\x01"}) {
        Letter letter = get(server.origin());
        letter.headers = {{"X-N8N-API-KEY", share(Secret(value))}};
        const Reply reply = deliver(std::move(letter));
        EXPECT_EQ(reply.answer.kind, AnswerKind::NotSent);
        EXPECT_EQ(reply.answer.reason, QStringLiteral("bad_header"));
    }
    EXPECT_EQ(deliver(get(server.origin(), "/a b")).answer.reason, QStringLiteral("bad_target"));
    EXPECT_EQ(server.connections(), 0);
}

TEST_F(CourierTest, KeepsHeadersInOrderCaseAndNumber)
{
    RudeServer server({answering(answer("ok", "Set-Cookie: a=1\r\nsERVER: odd\r\nSet-cookie:  b=2 \r\n"))});
    const Reply reply = deliver(get(server.origin()));
    const QList<Header> expected = {
        {"Set-Cookie", "a=1"}, {"sERVER", "odd"}, {"Set-cookie", "b=2"}, {"Content-Length", "2"}};
    EXPECT_EQ(reply.answer.headers, expected);
}

TEST_F(CourierTest, KeepsNoCookieAndFollowsNoRedirect)
{
    RudeServer other({answering(ok)});
    const QByteArray where = other.origin().toString().toLatin1();
    const QByteArray redirect = answer("", "Set-Cookie: a=1\r\nLocation: " + where + "/\r\n", "302 Found");
    RudeServer server({{Hear(), Say{redirect}, Hear(), Say{ok}}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.status, 302);
    EXPECT_EQ(reply.answer.header("location"), where + "/");
    EXPECT_TRUE(deliver(get(server.origin())).answer.isSuccess());
    EXPECT_FALSE(server.received().toLower().contains("cookie"));
    EXPECT_EQ(other.connections(), 0);
}

TEST_F(CourierTest, SkipsInterimAnswers)
{
    const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    RudeServer server({answering(interim + answer("ok", "X: y\r\n"))});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.status, 200);
    EXPECT_EQ(reply.answer.headers.first().name, "X");
    EXPECT_EQ(reply.answer.body, "ok");
}

TEST_F(CourierTest, TakesSwitchingProtocolsAsTheLastWord)
{
    RudeServer server({answering("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\nmore")});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
    EXPECT_EQ(reply.answer.status, 101);
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.openConnections() == 0; }));
}

TEST_F(CourierTest, JoinsChunks)
{
    RudeServer server({answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: no\r\n\r\n")});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
    EXPECT_EQ(reply.answer.body, "abcde");
    EXPECT_EQ(reply.answer.headers.size(), 1);
}

TEST_F(CourierTest, ReadsUntilTheEndWhereNoLengthIsGiven)
{
    RudeServer server({{Hear(), Say{"HTTP/1.0 200 OK\r\n\r\nall of it"}, Close()}});
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Response);
    EXPECT_EQ(reply.answer.body, "all of it");
    EXPECT_EQ(reply.answer.bodyLength, 9);
}

TEST_F(CourierTest, ExpectsNoBodyAfterHeadOr204Or304)
{
    const QByteArray length = "Content-Length: 5\r\n\r\n";
    RudeServer server(
        {{Hear(), Say{"HTTP/1.1 200 OK\r\n" + length}, Hear(), Say{"HTTP/1.1 204 No Content\r\n\r\n"}, Hear(),
          Say{"HTTP/1.1 304 Not Modified\r\n" + length}}});
    Letter head = get(server.origin());
    head.method = "HEAD";
    EXPECT_EQ(deliver(std::move(head)).answer.status, 200);
    EXPECT_EQ(deliver(get(server.origin())).answer.status, 204);
    EXPECT_EQ(deliver(get(server.origin())).answer.status, 304);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(CourierTest, TimesEachPhase)
{
    RudeServer server({answering(ok)});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Reply reply = deliver(get(server.origin(QStringLiteral("localhost"))));
    ASSERT_TRUE(reply.phases.dns && reply.phases.connect && reply.phases.firstByte && reply.phases.done);
    EXPECT_FALSE(reply.phases.tls);
    EXPECT_LE(*reply.phases.dns, *reply.phases.connect);
    EXPECT_LE(*reply.phases.connect, *reply.phases.firstByte);
    EXPECT_LE(*reply.phases.firstByte, *reply.phases.done);
    EXPECT_LE(before, reply.sentAt);
    EXPECT_LE(reply.sentAt, reply.receivedAt);
    EXPECT_EQ(reply.sentAt.timeSpec(), Qt::UTC);
}

TEST_F(CourierTest, ReachesAServerOnEitherFamilyOfLocalhost)
{
    RudeServer four({answering(ok)}, QHostAddress::LocalHost);
    RudeServer six({answering(ok)}, QHostAddress::LocalHostIPv6);
    const QString name = QStringLiteral("localhost");
    EXPECT_EQ(deliver(get(four.origin(name))).answer.remoteAddress, QStringLiteral("127.0.0.1"));
    EXPECT_EQ(deliver(get(six.origin(name))).answer.remoteAddress, QStringLiteral("::1"));
    EXPECT_TRUE(deliver(get(six.origin(QStringLiteral("::1")))).answer.isSuccess());
    EXPECT_TRUE(six.received(1).contains("Host: [::1]:" + QByteArray::number(six.port())));
}

TEST_F(CourierTest, ConnectsElsewhereAndKeepsTheName)
{
    RudeServer server({answering(ok)});
    Letter letter = get({false, QStringLiteral("n8n.example"), 80});
    letter.connectTo = server.origin();
    EXPECT_TRUE(deliver(std::move(letter)).answer.isSuccess());
    EXPECT_TRUE(server.received().contains("\r\nHost: n8n.example\r\n"));
}

TEST_F(CourierTest, TellsARefusedConnectionFromAnUnknownName)
{
    quint16 port = 0;
    {
        const RudeServer gone({Script()});
        port = gone.port();
    }
    const Reply refused = deliver(get({false, QStringLiteral("127.0.0.1"), port}));
    EXPECT_EQ(refused.answer.kind, AnswerKind::Refused);
    EXPECT_EQ(refused.answer.reason, QStringLiteral("refused"));
    EXPECT_EQ(refused.answer.remoteAddress, QStringLiteral("127.0.0.1"));
    const Reply unknown = deliver(get({false, QStringLiteral("a..invalid"), 80}));
    EXPECT_EQ(unknown.answer.kind, AnswerKind::Dns);
    EXPECT_FALSE(unknown.phases.connect);
}

} // namespace kd::test
