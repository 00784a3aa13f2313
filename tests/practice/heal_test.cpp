#include "tests/practice/started.h"

#include <QFileInfo>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

namespace kd::practice {

namespace {

struct Row {
    QString fault;
    QString family;
};

QList<Row> everyFault()
{
    QList<Row> rows;
    for (const Listed &one : listed()) {
        for (const QString &family : one.families) {
            if (!one.fault.startsWith(QLatin1String("healthy-")))
                rows.append({one.fault, family});
        }
    }
    return rows;
}

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.fault.toStdString() << " on " << row.family.toStdString();
}

std::string rowName(const testing::TestParamInfo<Row> &info)
{
    QString name = info.param.fault + QLatin1Char('_') + info.param.family;
    return name.remove(QLatin1Char('.')).toStdString();
}

Started healed(const QString &fault, const QString &family)
{
    Started world = start(fault, family);
    if (const auto done = world.world.heal(); !done)
        throw std::runtime_error(done.error().sentence.toStdString());
    world.description = world.world.description();
    return world;
}

bool othersMayRead(const QString &file)
{
    return QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther);
}

/// A client that has asked once and keeps its connection.
void connectAndAsk(QTcpSocket &client, const Started &world)
{
    client.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(world.text("url")).port()));
    client.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return client.bytesAvailable() > 0; }, 3000));
    ASSERT_EQ(client.state(), QAbstractSocket::ConnectedState);
}

} // namespace

class HealedWorld : public testing::TestWithParam<Row>
{
};

TEST_P(HealedWorld, AnswersAsTheDescriptionSays)
{
    const Started world = healed(GetParam().fault, GetParam().family);
    EXPECT_EQ(world.text("fault"), GetParam().fault);
    EXPECT_EQ(world.text("expect"), QStringLiteral("healthy"));
    EXPECT_EQ(world.argument("--url"), world.text("url"));
    EXPECT_EQ(world.argument("--direct"), world.text("direct"));
    const QByteArray key = world.text("key").toUtf8();
    EXPECT_EQ(world.keyFile(), key.isEmpty() ? key : key + '\n');
    const Heard heard = world.first();
    EXPECT_EQ(heard.status, 200) << heard.text.constData();
    EXPECT_TRUE(heard.tlsErrors.isEmpty());
    EXPECT_FALSE(othersMayRead(world.argument("--key-file")));
    EXPECT_FALSE(othersMayRead(world.argument("--session-mfa-file")));
}

INSTANTIATE_TEST_SUITE_P(Worlds, HealedWorld, testing::ValuesIn(everyFault()), rowName);

TEST(Heal, KeepsThePortThatRefused)
{
    Started world = start(QStringLiteral("connection_refused"), QStringLiteral("2.40"));
    EXPECT_FALSE(world.first().connected);
    ASSERT_TRUE(world.world.heal());
    EXPECT_EQ(world.world.description().value(QLatin1String("url")).toString(), world.text("url"));
    EXPECT_EQ(world.first().status, 200);
}

TEST(Heal, CutsOffWhoeverIsConnected)
{
    Started world = start(QStringLiteral("proxy_strips_key_header"), QStringLiteral("2.40"));
    QTcpSocket client;
    ASSERT_NO_FATAL_FAILURE(connectAndAsk(client, world));
    ASSERT_TRUE(world.world.heal());
    EXPECT_TRUE(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 3000));
}

TEST(Heal, CutsOffWhoeverIsKeptWaiting)
{
    Started world = start(QStringLiteral("timeout"), QStringLiteral("1.100"));
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(world.text("url")).port()));
    client.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_FALSE(world.first().status); // whoever came before is accepted by now
    ASSERT_TRUE(world.world.heal());
    EXPECT_TRUE(QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 3000));
    EXPECT_TRUE(client.readAll().isEmpty());
}

TEST(Heal, ChangesNothingASecondTime)
{
    Started world = healed(QStringLiteral("key_is_expired"), QStringLiteral("2.40"));
    QTcpSocket client;
    ASSERT_NO_FATAL_FAILURE(connectAndAsk(client, world));
    ASSERT_TRUE(world.world.heal());
    EXPECT_EQ(world.world.description(), world.description);
    client.readAll();
    client.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_TRUE(QTest::qWaitFor([&] { return client.bytesAvailable() > 0; }, 3000));
}

TEST(Heal, ChangesNothingThatIsHealthy)
{
    for (const Listed &one : listed()) {
        if (!one.fault.startsWith(QLatin1String("healthy-")))
            continue;
        Started world = start(one.fault, QStringLiteral("2.40"));
        ASSERT_TRUE(world.world.heal());
        EXPECT_EQ(world.world.description(), world.description) << one.fault.toStdString();
    }
}

// Where the client has it wrong, the world takes what is right and goes on refusing what is wrong.
TEST(Heal, GoesOnRefusingTheWrongKey)
{
    for (const char *fault : {"key_has_hidden_characters", "key_is_expired", "key_is_unknown_to_instance"}) {
        for (const char *family : {"1.100", "2.40"}) {
            Started world = start(QString::fromLatin1(fault), QString::fromLatin1(family));
            const QByteArray wrong = world.keyHeader();
            ASSERT_TRUE(world.world.heal());
            const QUrl users =
                QUrl(world.text("url")).resolved(QUrl(QStringLiteral("/api/v1/users?limit=1")));
            EXPECT_EQ(ask(users, wrong).status, 401) << fault << family;
            EXPECT_EQ(ask(users, world.keyHeader()).status, 200) << fault << family;
        }
    }
}

TEST(Heal, RenewsTheCertificateAtTheFileThatWasGiven)
{
    Started world = start(QStringLiteral("tls_expired"), QStringLiteral("2.40"));
    const QString before = world.argument("--ca-file");
    ASSERT_TRUE(world.world.heal());
    world.description = world.world.description();
    EXPECT_EQ(world.argument("--ca-file"), before);
    EXPECT_TRUE(world.first().tlsErrors.isEmpty());
}

} // namespace kd::practice
