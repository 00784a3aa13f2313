#include "tests/core/io/courier_fixture.h"

#include <QTest>

#include <thread>

namespace kd::test {

using namespace std::chrono_literals;

namespace {

const QByteArray ok = answer("ok");

} // namespace

TEST_F(CourierTest, LettersThatFollowOneAnotherShareAConnection)
{
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}});
    EXPECT_FALSE(deliver(get(server.origin())).reusedConnection);
    const Reply second = deliver(get(server.origin()));
    EXPECT_TRUE(second.reusedConnection);
    EXPECT_TRUE(second.answer.isSuccess());
    EXPECT_FALSE(second.phases.connect);
    EXPECT_TRUE(second.phases.firstByte);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(CourierTest, NeverSendsALetterTwice)
{
    RudeServer server({{Hear(), Say{ok}, Hear(), Close()}, {Hear(), Say{ok}}});
    EXPECT_TRUE(deliver(get(server.origin())).answer.isSuccess());
    const Reply lost = deliver(get(server.origin()));
    EXPECT_EQ(lost.answer.kind, AnswerKind::Unreadable);
    EXPECT_EQ(lost.answer.reason, QStringLiteral("closed_without_answer"));
    EXPECT_TRUE(lost.reusedConnection);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(CourierTest, TakesANewConnectionWhereTheOldOneIsNoLongerGood)
{
    const QByteArray closing = answer("ok", "Connection: close\r\n");
    for (const Script &first : {Script{Hear(), Say{closing}}, Script{Hear(), Say{ok}, Close()},
                                Script{Hear(), Say{ok + "HTTP/1.1 408 Request Timeout\r\n\r\n"}}}) {
        RudeServer server({first, {Hear(), Say{ok}}});
        EXPECT_TRUE(deliver(get(server.origin())).answer.isSuccess());
        EXPECT_TRUE(QTest::qWaitFor([&] { return server.openConnections() == 0; }));
        const Reply second = deliver(get(server.origin()));
        EXPECT_FALSE(second.reusedConnection);
        EXPECT_TRUE(second.answer.isSuccess());
        EXPECT_EQ(server.connections(), 2);
    }
}

TEST_F(CourierTest, LetsAnUnusedConnectionGo)
{
    settings.limits.reuse = 20ms;
    RudeServer server({{Hear(), Say{ok}}});
    EXPECT_TRUE(deliver(get(server.origin())).answer.isSuccess());
    EXPECT_EQ(server.openConnections(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.openConnections() == 0; }));
}

TEST_F(CourierTest, DoesNotShareAConnectionBetweenNames)
{
    RudeServer server({{Hear(), Say{ok}}});
    for (const char *name : {"a.example", "b.example"}) {
        Letter letter = get({false, QString::fromLatin1(name), 80});
        letter.connectTo = server.origin();
        EXPECT_FALSE(deliver(std::move(letter)).reusedConnection);
    }
    EXPECT_EQ(server.connections(), 2);
}

TEST_F(CourierTest, LetsTheSeventhLetterWaitItsTurn)
{
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}});
    QList<QFuture<Reply>> futures;
    for (int i = 0; i < 9; ++i)
        futures += send(get(server.origin(), "/" + QByteArray::number(i)));
    for (const auto &future : std::as_const(futures))
        EXPECT_TRUE(await(future).answer.isSuccess());
    EXPECT_EQ(server.connections(), 6);
}

TEST_F(CourierTest, EndsALetterThatNeverHadItsTurn)
{
    settings.limits.connectionsPerOrigin = 1;
    settings.limits.total = 100ms;
    RudeServer server({Script()});
    const auto first = send(get(server.origin()));
    const auto second = send(get(server.origin()));
    EXPECT_EQ(await(first).answer.reason, QStringLiteral("total"));
    const Reply reply = await(second);
    EXPECT_EQ(reply.answer.kind, AnswerKind::NotSent);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("queued"));
}

TEST_F(CourierTest, AStopBeforeTheRequestMeansItWasNotSent)
{
    RudeServer server({Script()});
    std::stop_source stop;
    const auto future = send(get(server.origin()), stop.get_token());
    stop.request_stop();
    const Reply reply = await(future);
    EXPECT_EQ(reply.answer.kind, AnswerKind::NotSent);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("cancelled"));
    EXPECT_EQ(await(send(get(server.origin()), stop.get_token())).answer.kind, AnswerKind::NotSent);
}

TEST_F(CourierTest, AStopAfterTheRequestLeavesItOpenWhetherItArrived)
{
    RudeServer server({{Hear()}});
    std::stop_source stop;
    const auto future = send(get(server.origin()), stop.get_token());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !server.received().isEmpty(); }));
    std::thread([&] { stop.request_stop(); }).join();
    const Reply reply = await(future);
    EXPECT_EQ(reply.answer.kind, AnswerKind::Timeout);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("cancelled"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return server.openConnections() == 0; }));
}

TEST_F(CourierTest, FinishesEveryLetterWhenItGoes)
{
    settings.limits.connectionsPerOrigin = 1;
    RudeServer server({{Hear()}});
    const auto sent = send(get(server.origin()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !server.received().isEmpty(); }));
    const auto queued = send(get(server.origin()));
    m_courier.reset();
    EXPECT_EQ(await(sent).answer.kind, AnswerKind::Timeout);
    EXPECT_EQ(await(queued).answer.kind, AnswerKind::NotSent);
}

TEST_F(CourierTest, MayBeDeletedByWhoeverHearsTheReply)
{
    settings.limits.idle = 50ms;
    settings.limits.connect = 50ms;
    const auto deleteAfter = [this](const Origin &origin) {
        bool heard = false;
        send(get(origin)).then([&](const Reply &) {
            m_courier.reset();
            heard = true;
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard; }));
    };
    for (const Script &script :
         {Script{Hear(), Say{ok}}, Script{Hear(), Say{"HTTP/1.0 200 OK\r\n\r\nok"}, Close()},
          Script{Hear(), Reset()}, Script{Close()}, Script{Say{"garbage"}}, Script()}) {
        RudeServer server({script});
        Origin origin = server.origin();
        deleteAfter(origin);
        origin.tls = true;
        deleteAfter(origin);
    }
    deleteAfter({false, QStringLiteral("127.0.0.1"), 1});
    deleteAfter({false, QStringLiteral("localhost"), 1});
}

TEST_F(CourierTest, MaySendTheNextLetterFromWithinTheReply)
{
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}});
    auto both = send(get(server.origin())).then([&](const Reply &) { return send(get(server.origin())); });
    const Reply second = await(both.unwrap());
    EXPECT_TRUE(second.reusedConnection);
    EXPECT_TRUE(second.answer.isSuccess());
}

} // namespace kd::test
