#include "app/cli/arguments.h"

#include <gtest/gtest.h>

#include <set>

namespace kd::cli::test {

namespace {

const std::vector<Option> options = std::vector<Option>{{"url", "URL", "where"}, {"offline", nullptr, "alone"}} + keyOptions();

QStringList words(std::initializer_list<const char *> given)
{
    QStringList out{QStringLiteral("keydoctor-cli")};
    for (const char *word : given)
        out.append(QString::fromUtf8(word));
    return out;
}

Failure refusal(std::initializer_list<const char *> given)
{
    const auto arguments = Arguments::read(words(given), options);
    EXPECT_FALSE(arguments);
    return arguments ? Failure() : arguments.error();
}

} // namespace

TEST(Arguments, AreReadByName)
{
    const auto arguments = Arguments::read(words({"--url", "https://a", "--offline", "--encryption-key-env", "A", "--encryption-key-env=B", "file"}), options);
    ASSERT_TRUE(arguments);
    EXPECT_TRUE(arguments->has("offline"));
    EXPECT_FALSE(arguments->has("key-file"));
    EXPECT_EQ(arguments->value("url"), QStringLiteral("https://a"));
    EXPECT_EQ(arguments->values("encryption-key-env"), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    EXPECT_EQ(arguments->positional(), QStringList{QStringLiteral("file")});
}

TEST(Arguments, AreRefusedWhereTheyAreNotKnown)
{
    EXPECT_TRUE(refusal({"--nonsense"}).problem.sentence.contains(QLatin1String("--nonsense")));
    EXPECT_EQ(refusal({"--nonsense"}).exit, Exit::Usage);
    EXPECT_EQ(refusal({"--url"}).exit, Exit::Usage);
    EXPECT_EQ(refusal({"--offline=yes"}).exit, Exit::Usage);
    EXPECT_EQ(refusal({"-x"}).exit, Exit::Usage);
}

TEST(Arguments, RepeatNothingThatMayBeAKey)
{
    for (const auto &given : {std::initializer_list<const char *>{"--key", "hunter2secret"}, {"--key=hunter2secret"}, {"--keyhunter2secret"}, {"--password=hunter2secret"}, {"--offline=hunter2secret"},
                              {"--n8n_api_hunter2secrethunter2secrethunter2secret"}, {"--eyJhunter2secret.a.b"}, {"-khunter2secret"}, {"--api-key=hunter2secret"}})
        EXPECT_FALSE(refusal(given).problem.sentence.contains(QLatin1String("hunter2secret"))) << *given.begin();
    EXPECT_TRUE(refusal({"--key", "x"}).problem.sentence.contains(QLatin1String("--key-file"))) << "it says what to do instead";
}

TEST(Arguments, AreExplainedInColumns)
{
    const QString text = helpText(QStringLiteral("keydoctor-cli x"), options);
    EXPECT_TRUE(text.startsWith(QLatin1String("Usage: keydoctor-cli x\n\n")));
    EXPECT_TRUE(text.contains(QLatin1String("  --url URL                       where\n")));
    EXPECT_EQ(text.count(QLatin1Char('\n')), static_cast<qsizetype>(options.size()) + 2);
}

TEST(Arguments, HaveNamesOfTheirOwn)
{
    std::set<std::string> names;
    for (const auto &group : {keyOptions(), sessionOptions(), networkOptions(), outputOptions()}) {
        for (const Option &option : group) {
            EXPECT_TRUE(names.insert(option.name).second) << option.name;
            EXPECT_GT(std::string(option.explanation).size(), 5U);
        }
    }
    for (const char *name : {"key-env", "key-file", "key-stdin", "session-email", "session-password-env", "ca-file", "proxy", "header-file", "timeout", "format", "output", "save-case", "quiet", "no-color", "lang", "help", "version"})
        EXPECT_TRUE(names.contains(name)) << name;
}

} // namespace kd::cli::test
