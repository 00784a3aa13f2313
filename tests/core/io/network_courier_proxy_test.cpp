#include "tests/core/io/certificates.h"
#include "tests/core/io/courier_fixture.h"
#include "tests/core/io/tiny_proxy.h"

#include <QTemporaryDir>
#include <QTest>

namespace kd::test {

using namespace std::chrono_literals;

namespace {

const QByteArray ok = answer("ok");
const QString name = QStringLiteral("n8n.example");

class CourierProxyTest : public CourierTest
{
protected:
    void trust(const TestCertificate &certificate)
    {
        settings.caFile = m_folder.filePath(QStringLiteral("ca.pem"));
        QFile file(settings.caFile);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(certificate.certificatePem);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CourierProxyTest, AsksAnHttpProxyWithTheWholeAddress)
{
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}});
    TinyProxy proxy(server.port());
    settings.proxy = proxy.url(QStringLiteral("http"), QStringLiteral("anna:p%40ss@"));
    Letter letter = get({false, name, 5678}, "/healthz?x");
    letter.headers = {{"Accept", QByteArray("*/*")}};
    const Reply reply = deliver(std::move(letter));
    EXPECT_TRUE(reply.answer.isSuccess());
    EXPECT_EQ(reply.via, proxy.url(QStringLiteral("http")));
    EXPECT_TRUE(reply.answer.remoteAddress.isEmpty());
    EXPECT_EQ(proxy.asked,
              "GET http://n8n.example:5678/healthz?x HTTP/1.1\r\nHost: n8n.example:5678\r\nAccept: */*\r\n"
              "Proxy-Authorization: Basic " +
                  QByteArray("anna:p@ss").toBase64() + "\r\n\r\n");
    EXPECT_TRUE(deliver(get({false, name, 5678})).reusedConnection);
}

TEST_F(CourierProxyTest, AsksAnHttpProxyForATunnelToHttps)
{
    const TestCertificate certificate = makeCertificate({{QStringLiteral("DNS:n8n.example")}});
    trust(certificate);
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}}, certificate.server());
    TinyProxy proxy(server.port());
    settings.proxy = proxy.url(QStringLiteral("http"), QStringLiteral("anna:secret@"));
    const Reply reply = deliver(get({true, name, 443}));
    EXPECT_TRUE(reply.answer.isSuccess()) << qPrintable(reply.answer.detail);
    EXPECT_TRUE(reply.phases.connect && reply.phases.tls);
    EXPECT_EQ(proxy.asked,
              "CONNECT n8n.example:443 HTTP/1.1\r\nHost: n8n.example:443\r\nProxy-Authorization: Basic " +
                  QByteArray("anna:secret").toBase64() + "\r\n\r\n");
    EXPECT_TRUE(server.received().startsWith("GET / HTTP/1.1\r\nHost: n8n.example\r\n"));
    EXPECT_FALSE(server.received().contains("Proxy-Authorization"));
    EXPECT_TRUE(deliver(get({true, name, 443})).reusedConnection);
}

TEST_F(CourierProxyTest, ReachesAnotherAddressThroughATunnelAlsoOverHttp)
{
    RudeServer server({{Hear(), Say{ok}}});
    TinyProxy proxy(server.port());
    settings.proxy = proxy.url(QStringLiteral("http"));
    Letter letter = get({false, name, 80});
    letter.connectTo = Origin{false, QStringLiteral("192.0.2.1"), 5678};
    EXPECT_TRUE(deliver(std::move(letter)).answer.isSuccess());
    EXPECT_TRUE(proxy.asked.startsWith("CONNECT 192.0.2.1:5678 HTTP/1.1\r\nHost: 192.0.2.1:5678\r\n"));
    EXPECT_TRUE(server.received().startsWith("GET / HTTP/1.1\r\nHost: n8n.example\r\n"));
}

TEST_F(CourierProxyTest, SaysThatTheProxyWantsALogin)
{
    const QByteArray login = answer("", "Proxy-Authenticate: Basic\r\n", "407 Proxy Authentication Required");
    RudeServer server({{Hear(), Say{login}}});
    TinyProxy proxy(server.port());
    proxy.connectAnswer = login;
    settings.proxy = proxy.url(QStringLiteral("http"));
    for (const bool tls : {false, true}) {
        const Reply reply = deliver(get({tls, name, 8443}));
        EXPECT_EQ(reply.answer.kind, AnswerKind::NotSent);
        EXPECT_EQ(reply.answer.reason, QStringLiteral("proxy_login"));
    }
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(CourierProxyTest, SaysThatTheProxyRefuses)
{
    TinyProxy proxy(1);
    proxy.connectAnswer = answer("", {}, "403 Forbidden");
    settings.proxy = proxy.url(QStringLiteral("http"));
    const Reply denied = deliver(get({true, name, 443}));
    EXPECT_EQ(denied.answer.kind, AnswerKind::Refused);
    EXPECT_EQ(denied.answer.reason, QStringLiteral("proxy_denied"));
    EXPECT_EQ(denied.answer.detail, QStringLiteral("403"));

    for (const char *scheme : {"http", "socks5h"}) {
        settings.proxy = QLatin1String(scheme) + QStringLiteral("://127.0.0.1:1");
        m_courier.reset();
        const Reply gone = deliver(get({true, name, 443}));
        EXPECT_EQ(gone.answer.kind, AnswerKind::Refused);
        EXPECT_EQ(gone.answer.reason, QStringLiteral("proxy_refused"))
            << scheme << qPrintable(gone.answer.detail);
    }
}

TEST_F(CourierProxyTest, DoesNotWaitForASilentProxy)
{
    settings.limits.connect = 100ms;
    RudeServer silent({Script()});
    for (const char *scheme : {"http", "socks5h"}) {
        settings.proxy =
            QLatin1String(scheme) + QStringLiteral("://127.0.0.1:") + QString::number(silent.port());
        m_courier.reset();
        const Reply reply = deliver(get({true, name, 443}));
        EXPECT_EQ(reply.answer.kind, AnswerKind::Timeout);
        EXPECT_EQ(reply.answer.reason, QStringLiteral("connect"));
    }
}

TEST_F(CourierProxyTest, LeavesTheNameToASocks5hProxy)
{
    RudeServer server({{Hear(), Say{ok}}});
    TinyProxy proxy(server.port());
    settings.proxy = proxy.url(QStringLiteral("socks5h"));
    const Reply reply = deliver(get({false, name, 80}));
    EXPECT_TRUE(reply.answer.isSuccess()) << qPrintable(reply.answer.detail);
    EXPECT_TRUE(proxy.asked.contains(QByteArray("\x03\x0bn8n.example\x00\x50", 15)));
    EXPECT_EQ(reply.via, proxy.url(QStringLiteral("socks5h")));
    EXPECT_TRUE(server.received().startsWith("GET / HTTP/1.1\r\nHost: n8n.example\r\n"));
}

TEST_F(CourierProxyTest, GivesASocks5ProxyTheAddress)
{
    RudeServer server({{Hear(), Say{ok}}});
    TinyProxy proxy(server.port());
    settings.proxy = proxy.url(QStringLiteral("socks5"));
    EXPECT_TRUE(deliver(get({false, QStringLiteral("192.0.2.1"), 80})).answer.isSuccess());
    EXPECT_TRUE(proxy.asked.contains(QByteArray("\x01\xc0\x00\x02\x01\x00\x50", 7)));
}

TEST_F(CourierProxyTest, SpeaksTlsThroughSocks)
{
    const TestCertificate certificate = makeCertificate({{QStringLiteral("DNS:n8n.example")}});
    trust(certificate);
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}}, certificate.server());
    TinyProxy proxy(server.port());
    proxy.socksLogin = "anna:secret";
    settings.proxy = proxy.url(QStringLiteral("socks5h"), QStringLiteral("anna:secret@"));
    EXPECT_TRUE(deliver(get({true, name, 443})).answer.isSuccess());
    EXPECT_TRUE(deliver(get({true, name, 443})).reusedConnection);
    EXPECT_EQ(server.connections(), 1);
}

TEST_F(CourierProxyTest, TellsWhatASocksProxyRefused)
{
    TinyProxy proxy(1);
    proxy.socksLogin = "anna:secret";
    settings.proxy = proxy.url(QStringLiteral("socks5h"));
    EXPECT_EQ(deliver(get({false, name, 80})).answer.reason, QStringLiteral("proxy_login"));

    settings.proxy = proxy.url(QStringLiteral("socks5h"), QStringLiteral("anna:wrong@"));
    m_courier.reset();
    EXPECT_EQ(deliver(get({false, name, 80})).answer.reason, QStringLiteral("proxy_login"));

    settings.proxy = proxy.url(QStringLiteral("socks5h"));
    m_courier.reset();
    proxy.socksLogin.clear();
    proxy.socksReply = 5;
    EXPECT_EQ(deliver(get({false, name, 80})).answer.reason, QStringLiteral("refused"));
    proxy.socksReply = 4;
    EXPECT_EQ(deliver(get({false, name, 80})).answer.reason, QStringLiteral("unreachable"));
}

TEST_F(CourierProxyTest, TakesTheProxyOfTheEnvironmentAndLeavesLoopbackAlone)
{
    RudeServer server({{Hear(), Say{ok}}});
    TinyProxy proxy(server.port());
    const char *const names[] = {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY",
                                 "all_proxy",  "ALL_PROXY",  "no_proxy",    "NO_PROXY"};
    QHash<const char *, QByteArray> before;
    for (const char *variable : names) {
        before.insert(variable, qgetenv(variable));
        qunsetenv(variable);
    }
    qputenv("HTTP_PROXY", proxy.url(QStringLiteral("http")).toLatin1());
    settings.proxy = QStringLiteral("environment");
    EXPECT_EQ(deliver(get({false, name, 80})).via, proxy.url(QStringLiteral("http")));
    EXPECT_TRUE(deliver(get(server.origin())).via.isEmpty());
    for (const char *variable : names)
        before.value(variable).isEmpty() ? qunsetenv(variable) : qputenv(variable, before.value(variable));
}

TEST_F(CourierProxyTest, RefusesAProxyItCannotUseWithoutShowingItsLogin)
{
    settings.proxy = QStringLiteral("https://anna:secret@proxy.example");
    const auto made = NetworkCourier::create(settings);
    ASSERT_FALSE(made);
    EXPECT_FALSE(made.error().sentence.contains(QLatin1String("secret")));
}

} // namespace kd::test
