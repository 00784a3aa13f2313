#include "core/io/race.h"

#include "tests/support/rude_server.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kd::test {

using namespace std::chrono_literals;

namespace {

/// Stands for an address from which nothing ever comes back.
class SilentSocket : public QTcpSocket
{
public:
    using QTcpSocket::connectToHost;
    void connectToHost(const QString &, quint16, OpenMode, NetworkLayerProtocol) override {}
};

const QStringList both = {QStringLiteral("::1"), QStringLiteral("127.0.0.1")};

struct Outcome {
    QString winner;
    Answer fault;
    qint64 milliseconds = 0;
};

Outcome run(quint16 port, std::chrono::milliseconds headStart, bool firstIsSilent)
{
    int made = 0;
    Race race(
        both, port, headStart,
        [&]() -> QTcpSocket * { return made++ == 0 && firstIsSilent ? new SilentSocket : new QTcpSocket; },
        nullptr);
    Outcome outcome;
    bool over = false;
    QObject::connect(&race, &Race::won, &race, [&] {
        const std::unique_ptr<QTcpSocket> socket(race.takeSocket());
        outcome.winner = socket->peerAddress().toString();
        over = true;
    });
    QObject::connect(&race, &Race::lost, &race, [&](const Answer &answer) {
        outcome.fault = answer;
        over = true;
    });
    QElapsedTimer timer;
    timer.start();
    race.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return over; }));
    outcome.milliseconds = timer.elapsed();
    return outcome;
}

} // namespace

TEST(Race, TriesTheNextAddressBesideASilentOne)
{
    const RudeServer four({Script()});
    const Outcome outcome = run(four.port(), 50ms, true);
    EXPECT_EQ(outcome.winner, QStringLiteral("127.0.0.1"));
    EXPECT_GE(outcome.milliseconds, 50);
}

TEST(Race, TriesTheNextAddressAtOnceAfterARefusal)
{
    const RudeServer four({Script()});
    const Outcome outcome = run(four.port(), 60s, false);
    EXPECT_EQ(outcome.winner, QStringLiteral("127.0.0.1"));
}

TEST(Race, LeavesTheFirstAddressItsHeadStart)
{
    const RudeServer six({Script()}, QHostAddress::LocalHostIPv6);
    const RudeServer four({Script()}, QHostAddress::LocalHost, six.port());
    EXPECT_EQ(run(six.port(), 60s, false).winner, QStringLiteral("::1"));
    EXPECT_EQ(four.connections(), 0);
}

TEST(Race, TellsOfEveryAddressThatFailed)
{
    const Outcome outcome = run(1, 60s, false);
    EXPECT_EQ(outcome.fault.kind, AnswerKind::Refused);
    EXPECT_EQ(outcome.fault.reason, QStringLiteral("refused"));
    for (const QString &address : both)
        EXPECT_TRUE(outcome.fault.detail.contains(address + QStringLiteral(": ")));
}

TEST(Race, TakesTheFamiliesInTurn)
{
    const QList<QHostAddress> addresses = {QHostAddress(QStringLiteral("fd00::1")),
                                           QHostAddress(QStringLiteral("fd00::2")),
                                           QHostAddress(QStringLiteral("10.0.0.1"))};
    EXPECT_EQ(interleaved(addresses), (QStringList{QStringLiteral("fd00::1"), QStringLiteral("10.0.0.1"),
                                                   QStringLiteral("fd00::2")}));
}

} // namespace kd::test
