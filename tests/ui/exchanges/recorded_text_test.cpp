#include "ui/exchanges/recorded_text.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

Exchange refused(const QByteArray &body)
{
    Exchange exchange;
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = 401;
    exchange.answer.headers = {{"Server", "nginx"}};
    exchange.answer.body = body;
    exchange.answer.bodyLength = body.size();
    return exchange;
}

std::string text(const Exchange &exchange)
{
    return recordedAnswer(exchange).toStdString();
}

} // namespace

TEST(RecordedText, IsTheAnswer)
{
    EXPECT_EQ(text(refused("{\"message\":\"unauthorized\"}")), "HTTP 401 Unauthorized\nServer: nginx\n\n{\"message\":\"unauthorized\"}");
    EXPECT_EQ(text(refused("")), "HTTP 401 Unauthorized\nServer: nginx\n\n(no body)");
    EXPECT_TRUE(bodyNote(refused("x")).isEmpty());
}

TEST(RecordedText, ShowsFieldsWhereNothingElseWasKept)
{
    Exchange exchange = refused("");
    exchange.answer.status = 200;
    exchange.answer.bodyLength = 3273;
    exchange.fields = {{QStringLiteral("is_docker"), true}, {QStringLiteral("version"), QStringLiteral("1.100.1")}};
    EXPECT_EQ(text(exchange), "HTTP 200 OK\nServer: nginx\n\nis_docker = true\nversion = 1.100.1");
    EXPECT_TRUE(bodyNote(exchange).contains(QLatin1String("3,273 bytes"))) << bodyNote(exchange).toStdString();
    exchange.fields = {};
    EXPECT_TRUE(recordedAnswer(exchange).endsWith(QLatin1String("(no body kept)")));
}

TEST(RecordedText, SaysThatItWasCut)
{
    Exchange exchange = refused(QByteArray(4096, 'x'));
    EXPECT_TRUE(bodyNote(exchange).isEmpty());
    exchange.answer.bodyLength = 21000;
    EXPECT_TRUE(bodyNote(exchange).contains(QLatin1String("of 21,000 bytes the first 4,096"))) << bodyNote(exchange).toStdString();
    Exchange truncated = refused("x");
    truncated.answer.truncated = true;
    EXPECT_FALSE(bodyNote(truncated).isEmpty());
}

TEST(RecordedText, WritesOutWhatActs)
{
    Exchange exchange = refused(QByteArray("a\tb\r\nc\x1b[31m\rd\xe2\x80\xae"));
    exchange.answer.headers = {{"X-A", "b\nEvil: c"}};
    EXPECT_EQ(text(exchange), "HTTP 401 Unauthorized\nX-A: b\\u000aEvil: c\n\na\tb\nc\\u001b[31m\\u000dd\\u202e");
}

TEST(RecordedText, TellsOfAFailureWhatIsKnown)
{
    Exchange exchange;
    exchange.answer.kind = AnswerKind::Unreadable;
    exchange.answer.reason = QStringLiteral("not_http");
    exchange.answer.detail = QStringLiteral("bad version");
    exchange.answer.firstBytes = QByteArray("\x15\x03\x01", 3);
    EXPECT_EQ(text(exchange), "Answer is not HTTP\nbad version\nFirst bytes of the answer:\n15 03 01");
    EXPECT_TRUE(bodyNote(exchange).isEmpty());
}

TEST(RecordedText, TellsOfTls)
{
    Answer answer;
    EXPECT_TRUE(tlsInWords(answer).isEmpty());
    Certificate leaf;
    leaf.subject = QStringLiteral("n8n %2 <b>");
    leaf.issuer = QStringLiteral("lab %1");
    leaf.notBefore = QDateTime(QDate(2024, 11, 21), QTime(0, 0), Qt::UTC);
    leaf.notAfter = QDateTime(QDate(2024, 12, 21), QTime(0, 0), Qt::UTC);
    leaf.names = {QStringLiteral("localhost"), QStringLiteral("::1")};
    Certificate root;
    root.subject = QStringLiteral("root");
    root.selfSigned = true;
    answer.tls =
        TlsFacts{QStringLiteral("TLSv1.3"), QStringLiteral("AES"), {leaf, root}, {QStringLiteral("expired"), QStringLiteral("of_later")}};
    const QStringList lines = tlsInWords(answer).split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 5) << tlsInWords(answer).toStdString();
    EXPECT_EQ(lines.at(0), QStringLiteral("TLSv1.3, AES."));
    EXPECT_EQ(lines.at(1), QStringLiteral("The certificate has expired."));
    EXPECT_TRUE(lines.at(3).startsWith(QLatin1String("Certificate n8n %2 <b>, signed by lab %1; valid from ")))
        << lines.at(3).toStdString();
    EXPECT_TRUE(lines.at(3).endsWith(QLatin1String("; for localhost, ::1."))) << lines.at(3).toStdString();
    EXPECT_TRUE(lines.at(4).startsWith(QStringLiteral("Certificate root, signed by itself; valid from – to –")))
        << lines.at(4).toStdString();
}

} // namespace kd::ui::test
