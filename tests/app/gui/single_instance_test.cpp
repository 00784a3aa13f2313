#include "app/gui/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// A runtime folder of its own, so that tests beside each other do not meet.
class OneWindow : public testing::Test
{
protected:
    OneWindow() { qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit()); }
    ~OneWindow() override { qputenv("XDG_RUNTIME_DIR", before); }

    bool handOver(const QStringList &paths)
    {
        bool taken = false;
        std::unique_ptr<QThread> other(QThread::create([&] { taken = gui::SingleInstance::handOver(paths); }));
        other->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return other->isFinished(); }));
        other->wait();
        return taken;
    }

    QTemporaryDir folder;
    QByteArray before = qgetenv("XDG_RUNTIME_DIR");
};

} // namespace

TEST_F(OneWindow, TakesTheFilesOfALaterStart)
{
    gui::SingleInstance running;
    QSignalSpy given(&running, &gui::SingleInstance::filesGiven);
    running.listen();
    EXPECT_TRUE(handOver({QStringLiteral("/tmp/case.json"), QStringLiteral("relative.log")}));
    ASSERT_EQ(given.count(), 1);
    const QStringList paths = given.first().first().toStringList();
    ASSERT_EQ(paths.size(), 2);
    EXPECT_EQ(paths.first(), QStringLiteral("/tmp/case.json"));
    EXPECT_TRUE(paths.last().startsWith(QLatin1Char('/')));
}

TEST_F(OneWindow, IsANewOneWhereNobodyListensOrNoFileIsGiven)
{
    EXPECT_FALSE(handOver({QStringLiteral("/tmp/case.json")}));
    gui::SingleInstance running;
    running.listen();
    EXPECT_FALSE(handOver({})) << "without a file each start has its own window";
}

TEST_F(OneWindow, TakesThePlaceOfOneThatWasKilled)
{
    {
        QFile left(folder.filePath(QStringLiteral("keydoctor")));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    }
    gui::SingleInstance running;
    running.listen();
    EXPECT_TRUE(handOver({QStringLiteral("/tmp/case.json")}));
}

TEST_F(OneWindow, SurvivesNonsenseOnItsSocket)
{
    gui::SingleInstance running;
    QSignalSpy given(&running, &gui::SingleInstance::filesGiven);
    running.listen();
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(QStringLiteral("keydoctor")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }));
    socket.write(QByteArray(200 * 1024, 'x'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; })) << "too long a line ends it";
    EXPECT_EQ(given.count(), 0);
    EXPECT_TRUE(handOver({QStringLiteral("/tmp/case.json")}));
}

} // namespace kd::test
