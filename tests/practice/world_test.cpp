#include "tests/practice/started.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

#include <set>

namespace kd::practice {

namespace {

struct Row {
    QString fault;
    QString family;
};

QList<Row> everyWorld()
{
    QList<Row> rows;
    for (const Listed &one : listed()) {
        for (const QString &family : one.families)
            rows.append({one.fault, family});
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
    return name.replace(QLatin1Char('-'), QLatin1Char('_')).remove(QLatin1Char('.')).toStdString();
}

const std::set<QString> unanswered = {QStringLiteral("dns_fails"), QStringLiteral("connection_refused"),
                                      QStringLiteral("localhost_inside_container")};

} // namespace

class EveryWorld : public testing::TestWithParam<Row>
{
};

TEST_P(EveryWorld, StandsAndIsDescribed)
{
    const Started world = start(GetParam().fault, GetParam().family);
    const bool healthy = GetParam().fault.startsWith(QLatin1String("healthy-"));
    EXPECT_EQ(world.text("fault"), GetParam().fault);
    EXPECT_EQ(world.text("expect"), healthy ? QStringLiteral("healthy") : GetParam().fault);
    EXPECT_EQ(world.argument("--url"), world.text("url"));
    EXPECT_EQ(world.argument("--direct"), world.text("direct"));
    const QByteArray key = world.text("key").toUtf8();
    EXPECT_EQ(world.keyFile(), key.isEmpty() ? key : key + '\n');

    const Heard heard = world.first();
    if (unanswered.contains(GetParam().fault)) {
        EXPECT_FALSE(heard.connected);
        return;
    }
    if (GetParam().fault == QLatin1String("tls_to_plain_port")) {
        EXPECT_FALSE(heard.connected);
        return;
    }
    EXPECT_TRUE(heard.connected);
    const bool silent = GetParam().fault == QLatin1String("timeout");
    EXPECT_EQ(heard.text.startsWith("HTTP/1.1 "), !silent) << heard.text.left(100).constData();
    if (healthy) {
        EXPECT_EQ(heard.status, 200) << heard.text.constData();
        EXPECT_TRUE(heard.tlsErrors.isEmpty());
    }
}

TEST_P(EveryWorld, KeepsItsFilesToItself)
{
    QString folder;
    {
        const Started world = start(GetParam().fault, GetParam().family);
        if (world.argument("--key-file").isEmpty())
            return;
        const QFileInfo key(world.argument("--key-file"));
        folder = key.absolutePath();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        EXPECT_FALSE(QFileInfo(folder).permissions() & others);
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
            EXPECT_FALSE(file.permissions() & others) << file.fileName().toStdString();
    }
    EXPECT_FALSE(QFileInfo::exists(folder));
}

INSTANTIATE_TEST_SUITE_P(Worlds, EveryWorld, testing::ValuesIn(everyWorld()), rowName);

TEST(PracticeWorlds, AreManyInEachFamily)
{
    for (const QString &family : {QStringLiteral("1.100"), QStringLiteral("2.40")}) {
        int faults = 0;
        int healthy = 0;
        for (const Row &row : everyWorld()) {
            if (row.family == family)
                ++(row.fault.startsWith(QLatin1String("healthy-")) ? healthy : faults);
        }
        EXPECT_GE(faults, 45);
        EXPECT_GE(healthy, 8);
    }
    std::set<QString> names;
    for (const Listed &one : listed()) {
        EXPECT_TRUE(names.insert(one.fault).second);
        EXPECT_TRUE(one.sentence.endsWith(QLatin1Char('.')));
        EXPECT_FALSE(one.sentence.contains(QLatin1Char('\t')));
    }
}

TEST(PracticeWorlds, RefuseWhatTheyCannotBe)
{
    EXPECT_FALSE(PracticeWorld::start(QStringLiteral("no_such_fault"), QStringLiteral("1.100")));
    EXPECT_FALSE(PracticeWorld::start(QStringLiteral("healthy-plain"), QStringLiteral("0.9")));
    EXPECT_FALSE(PracticeWorld::start(QStringLiteral("key_is_legacy_format"), QStringLiteral("2.40")));
    const Started one = start(QStringLiteral("healthy-plain"), QStringLiteral("1.100"));
    const int taken = QUrl(one.text("url")).port();
    EXPECT_FALSE(PracticeWorld::start(QStringLiteral("healthy-plain"), QStringLiteral("1.100"),
                                      static_cast<quint16>(taken)));
}

TEST(PracticeWorlds, EndWithTheirConnections)
{
    QTcpSocket open;
    {
        const Started world = start(QStringLiteral("healthy-plain"), QStringLiteral("2.40"));
        open.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(QUrl(world.text("url")).port()));
        ASSERT_TRUE(open.waitForConnected(3000));
        open.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        QEventLoop loop;
        QTimer::singleShot(3000, &loop, &QEventLoop::quit);
        QObject::connect(&open, &QIODevice::readyRead, &loop, &QEventLoop::quit);
        loop.exec();
        EXPECT_TRUE(open.readAll().startsWith("HTTP/1.1 200 OK"));
        EXPECT_EQ(open.state(), QAbstractSocket::ConnectedState); // kept alive
    }
    EXPECT_TRUE(open.state() == QAbstractSocket::UnconnectedState || open.waitForDisconnected(3000));
}

TEST(PracticeWorlds, ShowTlsFaultsToAClientThatLooks)
{
    const auto errors = [](const char *fault) {
        return start(QString::fromLatin1(fault), QStringLiteral("2.40"))
            .first()
            .tlsErrors.join(QLatin1Char(' '));
    };
    EXPECT_FALSE(errors("tls_untrusted").isEmpty());
    EXPECT_TRUE(errors("tls_name_mismatch").contains(QStringLiteral("host name")));
    EXPECT_TRUE(errors("tls_expired").contains(QStringLiteral("expired")));
    EXPECT_FALSE(errors("tls_expired").contains(QStringLiteral("issuer")));
    const Heard plain = start(QStringLiteral("plain_http_to_tls_port"), QStringLiteral("1.100")).first();
    EXPECT_EQ(plain.status, 400);
    EXPECT_TRUE(plain.text.contains("sent to HTTPS port"));
}

TEST(PracticeWorlds, DifferByTheWayOneGoes)
{
    for (const QString &family : {QStringLiteral("1.100"), QStringLiteral("2.40")}) {
        const Started strips = start(QStringLiteral("proxy_strips_key_header"), family);
        const QByteArray key = "X-N8N-API-KEY: " + strips.keyFile().trimmed() + "\r\n";
        const QString users = QStringLiteral("/api/v1/users?limit=1");
        EXPECT_EQ(ask(QUrl(strips.text("url") + users), key).status, 401);
        EXPECT_EQ(ask(QUrl(strips.text("direct") + users), key).status, 200);

        const Started replaces = start(QStringLiteral("proxy_replaces_key_header"), family);
        const QUrl keyless = QUrl(replaces.text("url")).resolved(QUrl(users));
        EXPECT_TRUE(ask(keyless, {}).text.endsWith("{\"message\":\"unauthorized\"}"));

        const Started cached = start(QStringLiteral("proxy_serves_cached_401"), family);
        const Heard kept = cached.first();
        EXPECT_EQ(kept.status, 401);
        EXPECT_TRUE(kept.text.contains("\r\nAge: 12"));
        const QByteArray good = "X-N8N-API-KEY: " + cached.keyFile().trimmed() + "\r\n";
        EXPECT_EQ(ask(QUrl(cached.text("url") + QStringLiteral("?limit=1")), good).status, 200);

        const Started moved = start(QStringLiteral("address_is_redirected"), family);
        const QByteArray answer = moved.first().text;
        const qsizetype at = answer.indexOf("Location: ") + 10;
        const QUrl target(QString::fromLatin1(answer.mid(at, answer.indexOf("\r\n", at) - at)));
        EXPECT_EQ(ask(target, "X-N8N-API-KEY: " + moved.keyFile().trimmed() + "\r\n").status, 200);
    }
}

} // namespace kd::practice
