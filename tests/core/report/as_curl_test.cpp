#include "core/report/as_curl.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Exchange asking(const QString &url, const QList<Header> &headers = {}, const QString &ask = QStringLiteral("key_scope_free"))
{
    Exchange exchange;
    exchange.ask = ask;
    exchange.request = {"GET", url, headers};
    return exchange;
}

/// What a shell makes of the command: the words that curl would be started with.
QStringList wordsOf(const QString &command)
{
    QProcess shell;
    shell.setProcessEnvironment([] {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("N8N_API_KEY"), QStringLiteral("<the key>"));
        environment.insert(QStringLiteral("N8N_API_KEY_CORRECTED"), QStringLiteral("<corrected>"));
        environment.insert(QStringLiteral("COOKIE"), QStringLiteral("<cookie>"));
        environment.insert(QStringLiteral("HEADER_X_AUTH_TOKEN"), QStringLiteral("<token>"));
        environment.insert(QStringLiteral("QUERY_API_KEY"), QStringLiteral("<query>"));
        environment.insert(QStringLiteral("REQUEST_BODY"), QStringLiteral("<body>"));
        return environment;
    }());
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("curl() { for word in \"$@\"; do printf '%s\\036' \"$word\"; done; }\n") + command});
    EXPECT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 0) << command.toStdString();
    EXPECT_EQ(shell.readAllStandardError(), QByteArray()) << command.toStdString();
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(0x1e));
    words.removeLast();
    return words;
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList out;
    for (const char *word : list)
        out << QString::fromUtf8(word);
    return out;
}

const QString plain = QStringLiteral("https://n8n.example.com/api/v1/workflows?limit=1");
const Header key{"X-N8N-API-KEY", "eyJ…Hjeo fp:d23271"};

} // namespace

TEST(AsCurl, IsACommandToPaste)
{
    EXPECT_EQ(asCurl(asking(plain, {{"Accept", "application/json"}, key})),
              QStringLiteral("curl -sS -X GET 'https://n8n.example.com/api/v1/workflows?limit=1' \\\n"
                             "  -H 'Accept: application/json' \\\n"
                             "  -H \"X-N8N-API-KEY: $N8N_API_KEY\""));
}

TEST(AsCurl, LeavesTheKeyToThePerson)
{
    EXPECT_EQ(wordsOf(asCurl(asking(plain, {key}))),
              words({"-sS", "-X", "GET", "https://n8n.example.com/api/v1/workflows?limit=1", "-H", "X-N8N-API-KEY: <the key>"}));
    EXPECT_EQ(wordsOf(asCurl(asking(plain, {key}, QStringLiteral("corrected_scope_free")))).last(),
              QStringLiteral("X-N8N-API-KEY: <corrected>"));
    // Even a record that somebody else made, and did not mask.
    EXPECT_FALSE(asCurl(asking(plain, {{"x-n8n-api-key", "n8n_api_verysecret"}})).contains(QLatin1String("verysecret")));
}

TEST(AsCurl, SendsAControlThatIsBroken)
{
    for (const char *ask : {"control_scope_free", "control_validator"})
        EXPECT_EQ(wordsOf(asCurl(asking(plain, {key}, QString::fromLatin1(ask)))).last(),
                  QStringLiteral("X-N8N-API-KEY: broken-on-purpose"))
            << ask;
}

TEST(AsCurl, NamesWhatWasMasked)
{
    const QString command = asCurl(
        asking(plain, {{"Cookie", "…lrKc fp:ff400f"}, {"X-Auth-Token", "…abcd fp:012345"}, {"Authorization", "Basic dXNlcjpwYXNz"}}));
    EXPECT_TRUE(command.contains(QLatin1String("\"Cookie: $COOKIE\""))) << command.toStdString();
    EXPECT_TRUE(command.contains(QLatin1String("\"X-Auth-Token: $HEADER_X_AUTH_TOKEN\""))) << command.toStdString();
    EXPECT_TRUE(command.contains(QLatin1String("\"Authorization: $AUTHORIZATION\""))) << command.toStdString();
    EXPECT_FALSE(command.contains(QLatin1String("fp:")));
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("https://n8n.example.com/x?api-key=…abcd&limit=1")))).last(),
              QStringLiteral("https://n8n.example.com/x?api-key=<query>&limit=1"));
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("https://n8n.example.com/x?limit=1&api_key=…")))).last(),
              QStringLiteral("https://n8n.example.com/x?limit=1&api_key=<query>"));
}

/// A case file may come from anybody: its names must not reach for another secret of this shell.
TEST(AsCurl, NamesNoVariableOfTheShell)
{
    const QString command = asCurl(asking(QStringLiteral("https://evil.example/?AWS_SECRET_ACCESS_KEY=…&HOME=…"),
                                          {{"AWS-Session-Token", "…"}, {"Path", "… fp:012345"}}));
    for (const char *variable : {"$AWS", "$HOME", "$PATH"})
        EXPECT_FALSE(command.contains(QLatin1String(variable))) << command.toStdString();
}

TEST(AsCurl, KeepsAnEmptyHeader)
{
    EXPECT_EQ(wordsOf(asCurl(asking(plain, {{"X-N8N-API-KEY", "(empty) fp:012345"}}))).last(), QStringLiteral("X-N8N-API-KEY;"));
    EXPECT_EQ(wordsOf(asCurl(asking(plain, {{"Accept", ""}}))).last(), QStringLiteral("Accept;"));
}

TEST(AsCurl, SendsWhatTheAddressSays)
{
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("http://[::1]:5678/")))),
              words({"-sS", "-X", "GET", "--globoff", "http://[::1]:5678/"}));
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("http://h/{a,b}")))), words({"-sS", "-X", "GET", "--globoff", "http://h/{a,b}"}));
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("http://h/a/../b")))), words({"-sS", "-X", "GET", "--path-as-is", "http://h/a/../b"}));
    EXPECT_EQ(wordsOf(asCurl(asking(QStringLiteral("-o/tmp/x")))), words({"-sS", "-X", "GET", "--url", "-o/tmp/x"}));
    Exchange head = asking(plain);
    head.request.method = "HEAD";
    EXPECT_EQ(wordsOf(asCurl(head)).at(1), QStringLiteral("--head"));
}

TEST(AsCurl, SaysThatABodyAndAProxyWereThere)
{
    Exchange exchange = asking(plain, {}, QStringLiteral("sign_in"));
    exchange.request.method = "POST";
    exchange.via = QStringLiteral("http://proxy.example:3128");
    EXPECT_EQ(wordsOf(asCurl(exchange)).mid(4), words({"--data", "<body>", "--proxy", "http://proxy.example:3128"}));
}

TEST(AsCurl, LeavesItsQuotesNowhere)
{
    const QStringList hostile = words({"'; touch /tmp/owned; '", "$(id)", "`id`", "\\", "\\'", "'\\''", "\"", "!!", "a b", "&& id", "#",
                                       "*", "~", "ü", "${N8N_API_KEY}"});
    for (const QString &text : hostile) {
        Exchange exchange =
            asking(QStringLiteral("https://h/") + text, {{"X-Note", text.toUtf8()}, {"A'$`\"b", "x"}, {"A'$`b", "… fp:012345"}});
        exchange.via = QStringLiteral("http://p/") + text;
        exchange.request.method = text.toUtf8();
        const QStringList got = wordsOf(asCurl(exchange));
        const QString url = QString(QStringLiteral("https://h/") + text).replace(QLatin1Char(' '), QStringLiteral("%20"));
        EXPECT_TRUE(got.contains(url)) << got.join(QLatin1Char('|')).toStdString();
        EXPECT_TRUE(got.contains(QStringLiteral("X-Note: ") + text)) << got.join(QLatin1Char('|')).toStdString();
        EXPECT_TRUE(got.contains(QStringLiteral("A'$`b: "))) << got.join(QLatin1Char('|')).toStdString();
        EXPECT_EQ(got.size(), 10 + (text.contains(QLatin1Char('{')) ? 1 : 0)) << got.join(QLatin1Char('|')).toStdString();
    }
}

/// A terminal acts on these while they are pasted, before a shell sees any quotes.
TEST(AsCurl, HoldsNoCharacterThatActs)
{
    const QString acting = QString::fromUtf8("\n\r\t\x03\x1b[201~\x7f\u0085\u202e\u200b\u2028");
    Exchange exchange = asking(QStringLiteral("https://h/") + acting, {{"X-Note", acting.toUtf8()}, {"X\nY", "x"}, {"@/etc/passwd", "x"}});
    exchange.request.method = acting.toUtf8();
    exchange.via = acting;
    const QString command = asCurl(exchange);
    const QString visible = QString(command).remove(QStringLiteral(" \\\n"));
    for (const QChar c : visible)
        EXPECT_TRUE(c.isPrint()) << int(c.unicode());
    EXPECT_FALSE(command.contains(QLatin1Char('@'))) << command.toStdString();
    const QStringList got = wordsOf(command);
    EXPECT_TRUE(got.contains(QStringLiteral("https://h/%0A%0D%09%03%1B[201~%7F%C2%85%E2%80%AE%E2%80%8B%E2%80%A8")))
        << command.toStdString();
}

} // namespace kd::test
