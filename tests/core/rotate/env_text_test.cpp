#include "core/rotate/env_text.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace kd;
using namespace kd::rotate;

const QString name = QStringLiteral("N8N_KEY");
constexpr std::string_view oldKey = "sk-proj-oldoldoldoldoldoldold1111";
constexpr std::string_view newKey = "sk-proj-newnewnewnewnew2222";

std::string with(std::string text, std::string_view key)
{
    const std::size_t at = text.find('@');
    return at == std::string::npos ? text : text.replace(at, 1, key);
}

std::string read(const std::string &text)
{
    const auto value = envValueIn(Secret(text), name);
    return value ? std::string(value->value->expose()) : "! " + value.error().sentence.toStdString();
}

class Reads : public testing::TestWithParam<std::string>
{
};

/// `@` is the key. What every reader takes alike is read, changed, and changed back to the very bytes.
TEST_P(Reads, AndChangesNothingElse)
{
    const Secret before(with(GetParam(), oldKey));
    ASSERT_EQ(read(std::string(before.expose())), oldKey);
    const auto changed = withEnvValue(before, name, Secret(newKey));
    ASSERT_TRUE(changed) << changed.error().sentence.toStdString();
    EXPECT_EQ(std::string(changed->text->expose()), with(GetParam(), newKey));
    const auto back = withEnvValue(*changed->text, name, Secret(oldKey));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->text->equals(before));
    EXPECT_EQ(back->before, changed->after);
}

INSTANTIATE_TEST_SUITE_P(EnvText, Reads,
                         testing::Values("N8N_KEY=@", "N8N_KEY=@\n", "N8N_KEY=@\r\nA=1\r\n", "\xef\xbb\xbfN8N_KEY=@\n", "export N8N_KEY=@\n", "\texport\t N8N_KEY=@  \n",
                                         "N8N_KEY=\"@\"\n", "N8N_KEY='@'\n", "N8N_KEY = @ # of March\n", "N8N_KEY=\"@\" # of March\n", "N8N_KEY: @\n",
                                         "# N8N_KEY=aside\n;N8N_KEY=aside\nN8N_KEY=@\n", "XN8N_KEY=1\nN8N_KEY_2=2\nN8N_KEY=@\nN8N_KEY.X=1\n",
                                         "A='one\ntwo'\nN8N_KEY=@\n", "A=\"say \\\" so\"\nN8N_KEY=@\n", "MOTTO=it's\nN8N_KEY=@\n", "N8N_KEY=@\nexport N8N_KEY\n",
                                         "A=1 # not N8N_KEY=2\nN8N_KEY=@\n", "URL=https://x/?N8N_KEY=1\nN8N_KEY=@", "\n\n  \nN8N_KEY=@\n\n", "A=\nN8N_KEY=@\nB=$A\n",
                                         "A=\xff\xfe\nN8N_KEY=@\n", "nonsense\nN8N_KEY=@\n", "N8N_KEY=@\nA=\"never closed\n"));

struct Refusal {
    std::string text;
    const char *says;
    std::optional<int> line;
};

class Refuses : public testing::TestWithParam<Refusal>
{
};

TEST_P(Refuses, WithTheLineThatIsInTheWay)
{
    const Secret text(with(GetParam().text, oldKey));
    for (const auto &problem : {envValueIn(text, name, QStringLiteral("f")).map([](const EnvValue &) {}), withEnvValue(text, name, Secret(newKey), QStringLiteral("f")).map([](const EnvChange &) {})}) {
        ASSERT_FALSE(problem);
        EXPECT_NE(problem.error().sentence.toStdString().find(GetParam().says), std::string::npos) << problem.error().sentence.toStdString();
        EXPECT_EQ(problem.error().line, GetParam().line);
        EXPECT_EQ(problem.error().file, QStringLiteral("f"));
        EXPECT_FALSE(problem.error().sentence.contains(QStringLiteral("oldold")));
    }
}

INSTANTIATE_TEST_SUITE_P(
    EnvText, Refuses,
    testing::Values(Refusal{"", "not set", {}}, Refusal{"A=1\n# N8N_KEY=@\n", "not set", {}}, Refusal{"n8n_key=@\n", "not set", {}},
                    Refusal{"N8N_KEY=@\nA=1\nN8N_KEY=@\n", "more than once", 3}, Refusal{"N8N_KEY=@\nexport N8N_KEY=x\n", "more than once", 2},
                    Refusal{"N8N_KEY=@\nN8N_KEY\n", "more than once", 2}, Refusal{"\nN8N_KEY\n", "only named", 2}, Refusal{"export N8N_KEY\n", "only named", 1},
                    Refusal{"N8N_KEY=$OTHER\n", "made from", 1}, Refusal{"N8N_KEY=\"${OTHER}\"\n", "made from", 1}, Refusal{"N8N_KEY=`cat key`\n", "made from", 1},
                    Refusal{"N8N_KEY+=@\n", "made from", 1}, Refusal{"N8N_KEY=@\\\n", "made from", 1}, Refusal{"N8N_KEY=\"@\n", "not closed", 1},
                    Refusal{"N8N_KEY='@\nA=1\n", "not closed", 1}, Refusal{"N8N_KEY=\"@\n\"\n", "several lines", 1}, Refusal{"N8N_KEY=@ more\n", "differ in where", 1},
                    Refusal{"N8N_KEY=@#x\n", "differ in where", 1}, Refusal{"N8N_KEY=#@\n", "differ in where", 1}, Refusal{"N8N_KEY=\"@\"x\n", "behind the quotes", 1},
                    Refusal{"N8N_KEY=\"@\"#x\n", "behind the quotes", 1}, Refusal{"A=1 \\\nN8N_KEY=@\n", "backslash", 2}, Refusal{"# x\\\r\nN8N_KEY=@\r\n", "backslash", 2},
                    Refusal{"A=\"one\nN8N_KEY=@\n\"\n", "inside quotes", 2}, Refusal{"A=\"open\nN8N_KEY=@\n", "open here", 1},
                    Refusal{"N8N_KEY=@\nA=1 N8N_KEY=2\n", "behind something", 2}, Refusal{"declare -x N8N_KEY=@\n", "behind something", 1},
                    Refusal{"- N8N_KEY=@\n", "behind something", 1}, Refusal{"A=1; N8N_KEY=@\n", "behind something", 1},
                    Refusal{"A=1\rN8N_KEY=@\r", "carriage return", 1}, Refusal{std::string("A=1\nN\0", 6), "zero byte", 2},
                    Refusal{std::string(largestEnvText + 1, 'x'), "1 MiB", {}}));

TEST(EnvText, ANameIsOne)
{
    for (const char *bad : {"", "1A", "A B", "A=", "Ä", "-A"})
        EXPECT_FALSE(envValueIn(Secret("A=1\n"), QString::fromUtf8(bad))) << bad;
    EXPECT_TRUE(isEnvName(QStringLiteral("_a.b-C9")));
}

TEST(EnvText, NothingIsAValueThatCanBePutInFrontOfAComment)
{
    const auto change = withEnvValue(Secret("N8N_KEY= # later\n"), name, Secret(newKey));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->text->expose(), "N8N_KEY=" + std::string(newKey) + " # later\n");
    EXPECT_EQ(read("N8N_KEY=\n"), "");
    EXPECT_EQ(read("N8N_KEY=''\n"), "");
}

TEST(EnvText, ANewValueThatSomebodyReadsOtherwiseIsRefused)
{
    for (const char *bad : {"", "a b", "a#b", "a$b", "a\"b", "a'b", "a\\b", "a\nb", "a`b", "a;b", "a&b", "a*b", "~a", "a\xc2\xa0", "(a)", "a!b"})
        EXPECT_FALSE(withEnvValue(Secret("N8N_KEY=\"x\"\n"), name, Secret(bad))) << bad;
    EXPECT_TRUE(withEnvValue(Secret("N8N_KEY=x\n"), name, Secret("eyJ.a_b-c:d+/=@9,")));
}

TEST(EnvText, TheDifferenceIsMasked)
{
    const auto change = withEnvValue(Secret("\nexport N8N_KEY='" + std::string(oldKey) + "' # x\n"), name, Secret(newKey));
    ASSERT_TRUE(change);
    EXPECT_EQ(change->line, 2);
    EXPECT_EQ(change->before, QStringLiteral("N8N_KEY='sk-proj-…1111'"));
    EXPECT_EQ(change->after, QStringLiteral("N8N_KEY='sk-proj-…2222'"));
}

TEST(EnvText, ABackupShowsNames)
{
    const std::string secret = "hunter2hunter2";
    const Secret text("\xef\xbb\xbf# old: " + secret + "\nexport N8N_KEY=\"" + std::string(oldKey) + "\" # " + secret + "\nPORT=5678\nDB_PASSWORD='" + secret +
                      "'\n\nPEM=\"-----BEGIN\n" + secret + "\n" + secret + "1234567\"\n" + secret + "\nJBSWY3DPEHPK3PXPJBSWY3DP==\nN8N_TOKEN\nOPEN=\"" + secret + "\n");
    const QByteArray masked = maskedEnv(text, name);
    EXPECT_EQ(masked, QByteArray("# …\nexport N8N_KEY=sk-proj-…1111\nPORT=…\nDB_PASSWORD=…\n\nPEM=…\n…\n…=…\n…\nOPEN=…\n")) << masked.toStdString();
    EXPECT_FALSE(masked.contains(secret.c_str()));
}

/// Files put together at random from lines that may stand beside the key: what is read is what is changed, and back again.
TEST(EnvText, AnyFileRoundTrips)
{
    const std::vector<std::string> lines = {"N8N_KEY=@", "export N8N_KEY=@", "N8N_KEY=\"@\" # c", "N8N_KEY = '@'", "A=1", "# N8N_KEY=x", "", "  ", "B='x\ny'", "C=\"a\\\"b\"", "D=it's",
                                            "E=$N8N_KEY", "F=\"", "G=\\", "N8N_KEY", "export N8N_KEY", "=", "H: 1", "I=x N8N_KEY=2", "\xef\xbb\xbf", "J='", "K=`", "L=a#b # c"};
    std::mt19937 random(20261121); // NOLINT: the same files in every run
    int readable = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = random() % 4 == 0 ? "\xef\xbb\xbf" : "";
        const char *end = random() % 2 ? "\n" : "\r\n";
        for (auto left = random() % 6; left > 0; --left)
            text += lines[random() % lines.size()] + end;
        const Secret before(with(text, oldKey));
        const auto change = withEnvValue(before, name, Secret(newKey));
        ASSERT_EQ(change.has_value(), envValueIn(before, name).has_value()) << text;
        if (!change)
            continue;
        ++readable;
        const auto value = envValueIn(before, name);
        ASSERT_TRUE(envValueIn(*change->text, name)->value->equals(Secret(newKey))) << text;
        ASSERT_EQ(change->text->size() + value->value->size(), before.size() + newKey.size()) << text;
        const auto back = withEnvValue(*change->text, name, *value->value);
        ASSERT_TRUE(back) << text;
        ASSERT_TRUE(back->text->equals(before)) << text;
        ASSERT_FALSE(maskedEnv(before, name).contains("oldold")) << text;
    }
    EXPECT_GT(readable, 1'000);
}

} // namespace
