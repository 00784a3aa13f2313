#include "app/cli/sources.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kd::cli::test {

namespace {

class Sources : public testing::Test
{
protected:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    std::string secretIn(const QByteArray &bytes)
    {
        const auto secret = secretFromFile(write("secret", bytes));
        EXPECT_TRUE(secret);
        return secret ? std::string((*secret)->expose()) : std::string("(none)");
    }
    static Arguments arguments(QStringList words)
    {
        words.prepend(QStringLiteral("x"));
        return *Arguments::read(words, keyOptions() + sessionOptions());
    }
    QTemporaryDir folder;
};

} // namespace

TEST_F(Sources, LoseOneFinalLineBreakAndNothingElse)
{
    EXPECT_EQ(secretIn("abc\n"), "abc");
    EXPECT_EQ(secretIn("abc\r\n"), "abc");
    EXPECT_EQ(secretIn("abc"), "abc");
    EXPECT_EQ(secretIn("abc\n\n"), "abc\n");
    EXPECT_EQ(secretIn("abc\n\r\n"), "abc\n");
    EXPECT_EQ(secretIn("abc\r"), "abc\r");
    EXPECT_EQ(secretIn(" abc \n"), " abc ");
    EXPECT_EQ(secretIn("\n"), "");
    EXPECT_EQ(secretIn(""), "");
    EXPECT_EQ(secretIn(QByteArray("a\0b\n", 4)), std::string("a\0b", 3));
}

TEST_F(Sources, AreRefusedWithTheirNameAndReason)
{
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const auto file = readFile(missing, 10);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().exit, Exit::Unreadable);
    EXPECT_EQ(file.error().problem.file, missing);
    EXPECT_FALSE(readFile(folder.path(), 10));
    EXPECT_TRUE(readFile(write("ten", "0123456789"), 10));
    EXPECT_FALSE(readFile(write("eleven", "0123456789a"), 10));
    EXPECT_FALSE(secretFromEnvironment(QStringLiteral("KEYDOCTOR_NOT_SET")));
}

TEST_F(Sources, AreChosenByTheOptions)
{
    qputenv("KEYDOCTOR_TEST_KEY", "abc");
    EXPECT_EQ((*readKeySource(arguments({QStringLiteral("--key-env"), QStringLiteral("KEYDOCTOR_TEST_KEY")})))->expose(), "abc");
    EXPECT_EQ((*readKeySource(arguments({QStringLiteral("--key-file"), write("k", "def\n")})))->expose(), "def");
    const auto two = readKeySource(arguments({QStringLiteral("--key-env"), QStringLiteral("KEYDOCTOR_TEST_KEY"), QStringLiteral("--key-stdin")}));
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().exit, Exit::Usage);
    qunsetenv("KEYDOCTOR_TEST_KEY");
}

TEST_F(Sources, TellNoKeyFromAnEmptyOne)
{
    qunsetenv("N8N_API_KEY");
    EXPECT_FALSE(*readKeySource(arguments({}))) << "none was named";
    qputenv("N8N_API_KEY", "");
    EXPECT_TRUE(*readKeySource(arguments({})));
    EXPECT_TRUE((*readKeySource(arguments({})))->isEmpty());
    qputenv("N8N_API_KEY", "abc");
    EXPECT_EQ((*readKeySource(arguments({})))->expose(), "abc");
    qunsetenv("N8N_API_KEY");
}

TEST_F(Sources, NameEveryCandidate)
{
    qputenv("KEYDOCTOR_TEST_KEY", "abc");
    const auto candidates = readCandidates(arguments({QStringLiteral("--encryption-key-env"), QStringLiteral("KEYDOCTOR_TEST_KEY"), QStringLiteral("--encryption-key-file"), write("key.txt", "def\n")}));
    ASSERT_TRUE(candidates);
    ASSERT_EQ(candidates->size(), 2U);
    EXPECT_EQ(candidates->at(0).source, QStringLiteral("KEYDOCTOR_TEST_KEY"));
    EXPECT_EQ(candidates->at(1).source, QStringLiteral("key.txt"));
    EXPECT_EQ(candidates->at(1).key->expose(), "def");
    EXPECT_FALSE(readCandidates(arguments({QStringLiteral("--encryption-key-file"), folder.filePath(QStringLiteral("missing"))})));
    qunsetenv("KEYDOCTOR_TEST_KEY");
}

TEST_F(Sources, MakeASignInOfAllItsParts)
{
    qputenv("KEYDOCTOR_TEST_KEY", "abc");
    const QString email = QStringLiteral("--session-email");
    const QString password = QStringLiteral("--session-password-env");
    const QString variable = QStringLiteral("KEYDOCTOR_TEST_KEY");
    EXPECT_FALSE(*readSignIn(arguments({}))) << "none was given";
    EXPECT_FALSE(readSignIn(arguments({password, variable})));
    EXPECT_FALSE(readSignIn(arguments({email, QStringLiteral("a@b")})));
    const auto signIn = readSignIn(arguments({email, QStringLiteral("a@b"), password, variable, QStringLiteral("--session-mfa-env"), variable}));
    ASSERT_TRUE(signIn && *signIn);
    EXPECT_EQ((*signIn)->password->expose(), "abc");
    EXPECT_EQ((*signIn)->mfaCode->expose(), "abc");
    qunsetenv("KEYDOCTOR_TEST_KEY");
}

TEST_F(Sources, ReadHeaderLines)
{
    const auto headers = readHeaderFile(write("h", "# remark\n\nX-Access:  abc \r\nCF-Access-Client-Id: d: e\n"));
    ASSERT_TRUE(headers);
    ASSERT_EQ(headers->size(), 2);
    EXPECT_EQ(headers->at(0).name, "X-Access");
    EXPECT_EQ(std::get<SharedSecret>(headers->at(0).value)->expose(), "abc");
    EXPECT_EQ(std::get<SharedSecret>(headers->at(1).value)->expose(), "d: e");
}

TEST_F(Sources, SayWhichHeaderLineIsWrong)
{
    for (const auto &[bytes, line] : {std::pair{"X: 1\nnonsense", 2}, std::pair{": x", 1}, std::pair{"a b: x", 1}, std::pair{"\n\nX-N8N-API-KEY: x", 3}, std::pair{"x-n8n-api-key: x", 1}}) {
        const auto headers = readHeaderFile(write("h", bytes));
        ASSERT_FALSE(headers) << bytes;
        EXPECT_EQ(headers.error().problem.line, line);
        EXPECT_EQ(headers.error().exit, Exit::Unreadable);
    }
}

TEST_F(Sources, RefuseAHeaderThatCannotBeSent)
{
    for (const char *line : {"Content-Length: 5", "Transfer-Encoding: chunked", "X: a\x01z", "X: \u00fc"})
        EXPECT_FALSE(readHeaderFile(write("h", line))) << line;
}

} // namespace kd::cli::test
