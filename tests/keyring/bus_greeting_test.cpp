#include "core/io/secret_service/bus_greeting.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kd::test {

namespace {

class BusGreetingTest : public testing::Test
{
protected:
    BusGreetingTest() : m_before(qgetenv("DBUS_SESSION_BUS_ADDRESS")), m_path(m_folder.filePath(QStringLiteral("bus")).toLocal8Bit())
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_path);
    }
    ~BusGreetingTest() override
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_before);
        if (m_listener >= 0)
            close(m_listener);
    }
    void listen()
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, m_path.constData(), sizeof address.sun_path);
        m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ASSERT_EQ(bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ASSERT_EQ(::listen(m_listener, 1), 0);
    }
    void greet()
    {
        m_greeting.greet([this](BusGreeting::Heard heard, const QString &) { m_heard = heard; });
    }

    QByteArray m_before;
    QTemporaryDir m_folder;
    QByteArray m_path;
    int m_listener = -1;
    BusGreeting m_greeting;
    std::optional<BusGreeting::Heard> m_heard;
};

} // namespace

TEST_F(BusGreetingTest, HearsThatThereIsNoBus)
{
    greet();
    EXPECT_EQ(m_heard, BusGreeting::Heard::NoBus);
}

TEST_F(BusGreetingTest, WaitsForOneThatSaysNothing)
{
    listen();
    greet();
    QTest::qWait(30);
    EXPECT_FALSE(m_heard);
    greet(); // while it still waits
    const int bus = accept(m_listener, nullptr, nullptr);
    ASSERT_GE(bus, 0);
    char greeting[64]{};
    EXPECT_GT(read(bus, greeting, sizeof greeting), 0);
    EXPECT_EQ(greeting[0], '\0');
    EXPECT_TRUE(QByteArray(greeting + 1).startsWith("AUTH EXTERNAL "));
    ASSERT_EQ(write(bus, "OK 1\r\n", 6), 6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_heard.has_value(); }, 2000));
    EXPECT_EQ(m_heard, BusGreeting::Heard::Speaks);
    close(bus);
    m_heard.reset();
    greet();
    EXPECT_EQ(m_heard, BusGreeting::Heard::Speaks) << "it is greeted once";
}

TEST_F(BusGreetingTest, HearsThatOneHasHungUp)
{
    listen();
    greet();
    close(accept(m_listener, nullptr, nullptr));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_heard.has_value(); }, 2000));
    EXPECT_EQ(m_heard, BusGreeting::Heard::Nothing);
}

TEST(BusAddress, IsASocketOfThisMachineOrLeftToTheLibrary)
{
    EXPECT_EQ(socketOf("unix:path=/run/user/0/bus"), QByteArray("/run/user/0/bus"));
    EXPECT_EQ(socketOf("unix:guid=00,path=/a%20b,x=y;tcp:host=z"), QByteArray("/a b"));
    EXPECT_EQ(socketOf("unix:abstract=/tmp/dbus-x,guid=00"), QByteArray("@/tmp/dbus-x"));
    EXPECT_EQ(socketOf(""), QByteArray());
    EXPECT_FALSE(socketOf("tcp:host=localhost,port=1"));
    EXPECT_FALSE(socketOf("unix:runtime=yes"));
}

} // namespace kd::test
