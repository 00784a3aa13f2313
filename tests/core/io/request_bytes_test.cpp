#include "core/io/request_bytes.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

namespace http = boost::beast::http;

Letter letterTo(const QString &host = QStringLiteral("n8n.example"))
{
    Letter letter;
    letter.origin = {true, host, 443};
    return letter;
}

QByteArray bytesOf(const Letter &letter, const ProxyForm &form = {})
{
    const Secret bytes = requestBytes(letter, form);
    return {bytes.expose().data(), static_cast<qsizetype>(bytes.size())};
}

QString objectionToHeader(const QByteArray &name, const QByteArray &value)
{
    Letter letter = letterTo();
    letter.headers = {{name, value}};
    return objectionTo(letter);
}

} // namespace

TEST(RequestBytes, AreOneWholeRequestToAnotherParser)
{
    Letter letter = letterTo();
    letter.method = "POST";
    letter.target = "/rest/login?a=b";
    letter.headers = {
        {"X-One", QByteArray("1")}, {"x-two", share(Secret("2  3"))}, {"X-One", QByteArray("4")}};
    letter.body = share(Secret("{\"a\":1}"));
    const QByteArray bytes = bytesOf(letter);
    http::request_parser<http::string_body> parser;
    parser.eager(true);
    boost::beast::error_code error;
    const std::size_t used =
        parser.put(boost::asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())), error);
    ASSERT_FALSE(error) << error.message();
    EXPECT_EQ(used, static_cast<std::size_t>(bytes.size()));
    ASSERT_TRUE(parser.is_done());
    const auto &request = parser.get();
    EXPECT_EQ(request.method_string(), "POST");
    EXPECT_EQ(request.target(), "/rest/login?a=b");
    EXPECT_EQ(request[http::field::host], "n8n.example");
    EXPECT_EQ(request["X-Two"], "2  3");
    EXPECT_EQ(request.count("x-one"), 2U);
    EXPECT_EQ(request[http::field::content_length], "7");
    EXPECT_EQ(request.body(), "{\"a\":1}");
}

TEST(RequestBytes, KeepTheOrderOfRepeatedHeaders)
{
    Letter letter = letterTo();
    letter.headers = {{"a", QByteArray("1")}, {"B", QByteArray("2")}, {"A", QByteArray("3")}};
    EXPECT_EQ(bytesOf(letter), "GET / HTTP/1.1\r\nHost: n8n.example\r\na: 1\r\nB: 2\r\nA: 3\r\n\r\n");
}

TEST(RequestBytes, LeaveTheLettersOwnHostInItsPlace)
{
    Letter letter = letterTo();
    letter.headers = {{"Accept", QByteArray("*/*")}, {"host", QByteArray("other")}};
    EXPECT_EQ(bytesOf(letter), "GET / HTTP/1.1\r\nAccept: */*\r\nhost: other\r\n\r\n");
}

TEST(RequestBytes, NameTheWholeAddressToAProxy)
{
    Letter letter = letterTo(QStringLiteral("::2"));
    letter.origin = {false, QStringLiteral("::2"), 5678};
    EXPECT_EQ(
        bytesOf(letter, {true, share(Secret("Basic eA=="))}),
        "GET http://[::2]:5678/ HTTP/1.1\r\nHost: [::2]:5678\r\nProxy-Authorization: Basic eA==\r\n\r\n");
}

TEST(RequestBytes, ObjectToWhatWouldBeReadOtherwise)
{
    const QString bad = QStringLiteral("bad_header");
    for (const char *name : {"", "a b", "a:", "a\r\nb", "\xc3\xa9", "a("})
        EXPECT_EQ(objectionToHeader(name, "v"), bad) << name;
    for (const QByteArray &value : {QByteArray("a\r\nb: c"), QByteArray("a\nb"), QByteArray("a\0b", 3),
                                    QByteArray("\xa0k"), QByteArray("\x7f")})
        EXPECT_EQ(objectionToHeader("a", value), bad) << value.toHex().constData();
    for (const QByteArray &value : {QByteArray(), QByteArray("  "), QByteArray(" k "), QByteArray("a \t b"),
                                    QByteArray("\tk \t"), QByteArray("!~")})
        EXPECT_EQ(objectionToHeader("a", value), QString()) << value.toHex().constData();
    EXPECT_EQ(objectionToHeader("content-LENGTH", "0"), bad);
    EXPECT_EQ(objectionToHeader("Transfer-Encoding", "chunked"), bad);
}

TEST(RequestBytes, ObjectToABadTargetOrMethod)
{
    for (const char *target : {"", "a", "/ ", "/\r\n", "/\xc3\xa9", "http://other.example/"}) {
        Letter letter = letterTo();
        letter.target = target;
        EXPECT_EQ(objectionTo(letter), QStringLiteral("bad_target")) << target;
    }
    for (const QString &host :
         {QString(), QStringLiteral("a b"), QStringLiteral("a\r\nb"), QStringLiteral("é")})
        EXPECT_EQ(objectionTo(letterTo(host)), QStringLiteral("bad_target"));
    Letter letter = letterTo();
    letter.method = "GET /x";
    EXPECT_EQ(objectionTo(letter), QStringLiteral("bad_method"));
}

TEST(RequestBytes, PutAHeadersSchemeBeforeItsSecret)
{
    Letter letter = letterTo();
    letter.headers = {{"Authorization", share(Secret("hunter2")), "Bearer "}};
    EXPECT_EQ(objectionTo(letter), QString());
    const Secret bytes = requestBytes(letter, {});
    EXPECT_NE(bytes.expose().find("\r\nAuthorization: Bearer hunter2\r\n"), std::string_view::npos);
    letter.headers = {{"Authorization", share(Secret("hunter2")), "Bearer\r\nX: "}};
    EXPECT_EQ(objectionTo(letter), QStringLiteral("bad_header"));
}

} // namespace kd::test
