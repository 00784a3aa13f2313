#include "tests/core/io/certificates.h"
#include "tests/core/io/courier_fixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace kd::test {

using namespace std::chrono_literals;

namespace {

const QByteArray ok = answer("ok");

class CourierTlsTest : public CourierTest
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

TEST_F(CourierTlsTest, RefusesACertificateThatNobodyVouchesFor)
{
    RudeServer server({{Hear(), Say{ok}}}, makeCertificate().server());
    const Reply reply = deliver(get(server.origin()));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("untrusted"));
    ASSERT_TRUE(reply.answer.tls);
    EXPECT_EQ(reply.answer.tls->faults, QStringList{QStringLiteral("untrusted")});
    ASSERT_EQ(reply.answer.tls->chain.size(), 1);
    EXPECT_EQ(reply.answer.tls->chain.first().subject, QStringLiteral("key doctor test"));
    EXPECT_TRUE(reply.answer.tls->chain.first().selfSigned);
    EXPECT_TRUE(reply.answer.tls->chain.first().names.contains(QStringLiteral("localhost")));
    EXPECT_EQ(reply.answer.remoteAddress, QStringLiteral("127.0.0.1"));
    EXPECT_FALSE(reply.phases.tls);
    EXPECT_TRUE(server.received().isEmpty());
}

TEST_F(CourierTlsTest, AcceptsItWhereItsAuthorityIsGiven)
{
    const TestCertificate certificate = makeCertificate();
    trust(certificate);
    RudeServer server({{Hear(), Say{ok}, Hear(), Say{ok}}}, certificate.server());
    const Reply reply = deliver(get(server.origin()));
    EXPECT_TRUE(reply.answer.isSuccess());
    EXPECT_EQ(reply.answer.body, "ok");
    ASSERT_TRUE(reply.answer.tls);
    EXPECT_EQ(reply.answer.tls->protocol, QStringLiteral("TLSv1.3"));
    EXPECT_TRUE(reply.answer.tls->cipher.startsWith(QLatin1String("TLS_")));
    EXPECT_TRUE(reply.answer.tls->faults.isEmpty());
    EXPECT_TRUE(reply.phases.tls);
    const Reply second = deliver(get(server.origin()));
    EXPECT_TRUE(second.reusedConnection);
    EXPECT_TRUE(second.answer.tls);
    EXPECT_FALSE(second.phases.tls);
}

TEST_F(CourierTlsTest, ReadsTheAuthoritiesOfTheEnvironment)
{
    const TestCertificate certificate = makeCertificate();
    trust(certificate);
    const QByteArray before = qgetenv("SSL_CERT_FILE");
    qputenv("SSL_CERT_FILE", settings.caFile.toLocal8Bit());
    settings.caFile.clear();
    courier();
    before.isNull() ? qunsetenv("SSL_CERT_FILE") : qputenv("SSL_CERT_FILE", before);
    RudeServer server({{Hear(), Say{ok}}}, certificate.server());
    EXPECT_TRUE(deliver(get(server.origin())).answer.isSuccess());
}

TEST_F(CourierTlsTest, RefusesTheNameOfSomebodyElse)
{
    const TestCertificate certificate = makeCertificate({{QStringLiteral("DNS:other.example")}});
    trust(certificate);
    RudeServer server({{Hear(), Say{ok}}}, certificate.server());
    const Reply reply = deliver(get(server.origin(QStringLiteral("localhost"))));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("name_mismatch"));
    // The same server under its own name, reached at the same address.
    Letter letter = get({true, QStringLiteral("other.example"), 443});
    letter.connectTo = server.origin();
    EXPECT_TRUE(deliver(std::move(letter)).answer.isSuccess());
    EXPECT_TRUE(server.received().contains("\r\nHost: other.example\r\n"));
}

TEST_F(CourierTlsTest, NamesTheOriginAndNotTheAddressInItsGreeting)
{
    settings.limits.connect = 200ms;
    RudeServer server({Script()});
    Letter letter = get({true, QStringLiteral("other.example"), 443});
    letter.connectTo = server.origin(QStringLiteral("localhost"));
    EXPECT_EQ(deliver(std::move(letter)).answer.reason, QStringLiteral("tls"));
    EXPECT_TRUE(server.received().contains("other.example"));
    EXPECT_FALSE(server.received().contains("localhost"));
    EXPECT_TRUE(server.received().contains("http/1.1"));
}

TEST_F(CourierTlsTest, RefusesACertificateBeforeAndAfterItsTime)
{
    CertificateWish old;
    old.validFromDay = -2;
    old.validToDay = -1;
    CertificateWish early;
    early.validFromDay = 1;
    early.validToDay = 2;
    const std::pair<CertificateWish, QString> cases[] = {{old, QStringLiteral("expired")},
                                                         {early, QStringLiteral("not_yet_valid")}};
    for (const auto &[wish, reason] : cases) {
        const TestCertificate root = makeCertificate();
        const TestCertificate certificate = makeCertificate(wish, &root);
        trust(root);
        m_courier.reset();
        RudeServer server({{Hear(), Say{ok}}}, certificate.server());
        const Reply reply = deliver(get(server.origin()));
        EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
        EXPECT_EQ(reply.answer.reason, reason);
        ASSERT_TRUE(reply.answer.tls);
        EXPECT_EQ(reply.answer.tls->faults, QStringList{reason});
    }
}

TEST_F(CourierTlsTest, NamesEveryFaultOfACertificate)
{
    const TestCertificate certificate = makeCertificate({{QStringLiteral("DNS:other.example")}, -2, -1});
    RudeServer server({{Hear(), Say{ok}}}, certificate.server());
    const Reply reply = deliver(get(server.origin()));
    ASSERT_TRUE(reply.answer.tls);
    const QStringList faults = reply.answer.tls->faults;
    for (const char *fault : {"untrusted", "name_mismatch", "expired"})
        EXPECT_TRUE(faults.contains(QLatin1String(fault)))
            << fault << " not in " << qPrintable(faults.join(u' '));
}

TEST_F(CourierTlsTest, TellsAPlainServerFromABadCertificate)
{
    for (const char *words : {"HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n"}) {
        RudeServer server({{Say{words}}});
        Origin origin = server.origin();
        origin.tls = true;
        const Reply reply = deliver(get(origin));
        EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
        EXPECT_EQ(reply.answer.reason, QStringLiteral("not_tls")) << qPrintable(reply.answer.detail);
    }
}

TEST_F(CourierTlsTest, HearsAnAlert)
{
    const QByteArray handshakeFailure("\x15\x03\x03\x00\x02\x02\x28", 7);
    RudeServer server({{Say{handshakeFailure}}});
    Origin origin = server.origin();
    origin.tls = true;
    const Reply reply = deliver(get(origin));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("alert")) << qPrintable(reply.answer.detail);
}

TEST_F(CourierTlsTest, DoesNotWaitForASilentHandshake)
{
    settings.limits.connect = 100ms;
    RudeServer server({Script()});
    Origin origin = server.origin();
    origin.tls = true;
    const Reply reply = deliver(get(origin));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Timeout);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("tls"));
    EXPECT_TRUE(reply.phases.connect);
}

TEST_F(CourierTlsTest, ReportsAHandshakeThatBreaksOff)
{
    RudeServer server({{Close()}});
    Origin origin = server.origin();
    origin.tls = true;
    const Reply reply = deliver(get(origin));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("other"));
}

TEST_F(CourierTlsTest, HearsPlainHttpAskedOfATlsPortAsNotHttp)
{
    RudeServer server({{Hear()}}, makeCertificate().server());
    Origin origin = server.origin();
    origin.tls = false;
    const Reply reply = deliver(get(origin));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Unreadable);
}

TEST_F(CourierTlsTest, HearsThatTheServerWantsAClientsCertificate)
{
    // Qt's own server closes without a word here, so OpenSSL's has to stand in.
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        GTEST_SKIP() << "no openssl program";
    const TestCertificate certificate = makeCertificate();
    trust(certificate);
    QFile key(m_folder.filePath(QStringLiteral("key.pem")));
    ASSERT_TRUE(key.open(QIODevice::WriteOnly));
    key.write(certificate.keyPem);
    key.close();
    QProcess server;
    server.start(
        openssl,
        QStringLiteral("s_server -accept 127.0.0.1:0 -www -Verify 1 -verify_return_error").split(u' ') +
            QStringList{QStringLiteral("-cert"), settings.caFile, QStringLiteral("-key"), key.fileName()});
    QByteArray said;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (said += server.readAllStandardOutput()).contains('\n') && said.contains("ACCEPT"); }));
    const QByteArray port = said.mid(said.indexOf("127.0.0.1:") + 10).simplified();
    const Reply reply = deliver(get({true, QStringLiteral("127.0.0.1"), port.toUShort()}));
    EXPECT_EQ(reply.answer.kind, AnswerKind::Tls);
    EXPECT_EQ(reply.answer.reason, QStringLiteral("alert")) << qPrintable(reply.answer.detail);
    EXPECT_TRUE(reply.phases.tls);
    server.kill();
    server.waitForFinished();
}

TEST_F(CourierTlsTest, ReadsToTheEndAndCutsLongAnswersInsideTls)
{
    const TestCertificate certificate = makeCertificate();
    trust(certificate);
    settings.limits.body = 1'000'000;
    const QByteArray plain = "HTTP/1.1 200 OK\r\n\r\n";
    RudeServer server({{Hear(), Say{plain + QByteArray(300'000, 'x')}, Close()},
                       {Hear(), Say{plain}, Flood{QByteArray(5000, 'x')}}},
                      certificate.server());
    const Reply whole = deliver(get(server.origin()));
    EXPECT_EQ(whole.answer.kind, AnswerKind::Response);
    EXPECT_EQ(whole.answer.body.size(), 300'000);
    const Reply cut = deliver(get(server.origin()));
    EXPECT_TRUE(cut.answer.truncated);
    EXPECT_EQ(cut.answer.body.size(), 1'000'000);
}

TEST_F(CourierTlsTest, RefusesACaFileThatCannotBeUsed)
{
    settings.caFile = m_folder.filePath(QStringLiteral("absent.pem"));
    const auto absent = NetworkCourier::create(settings);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().file, settings.caFile);
    QFile empty(settings.caFile);
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    EXPECT_FALSE(NetworkCourier::create(settings));
}

} // namespace kd::test
