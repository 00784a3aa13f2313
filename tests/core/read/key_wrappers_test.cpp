#include "core/read/key_wrappers.h"

#include <gtest/gtest.h>

#include <string>

namespace kd::test {

namespace {

struct Wrapped {
    const char *text;
    const char *outermost; ///< it names the cause
    const char *core;
};

class AWrappedKey : public testing::TestWithParam<Wrapped>
{
};

std::string outermostOf(const Peeled &peeled)
{
    return peeled.wrappers.isEmpty() ? std::string() : toString(peeled.wrappers.first().kind).toStdString();
}

} // namespace

TEST_P(AWrappedKey, IsPeeled)
{
    const Peeled peeled = peel(GetParam().text);
    EXPECT_EQ(outermostOf(peeled), GetParam().outermost) << GetParam().text;
    EXPECT_EQ(std::string(peeled.core), GetParam().core) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    KeyWrappers, AWrappedKey,
    testing::Values(Wrapped{"abc", "", "abc"}, Wrapped{"\"abc\"", "quotes", "abc"}, Wrapped{"'abc'", "quotes", "abc"}, Wrapped{"`abc`", "quotes", "abc"},
                    Wrapped{"\"abc", "quotes", "abc"}, Wrapped{"abc'", "quotes", "abc"}, Wrapped{"Bearer abc", "bearer", "abc"},
                    Wrapped{"BEARER\tabc", "bearer", "abc"}, Wrapped{"Token abc", "bearer", "abc"}, Wrapped{"X-N8N-API-KEY: abc", "header_name", "abc"},
                    Wrapped{"x-n8n-api-key:abc", "header_name", "abc"}, Wrapped{"Authorization: Bearer abc", "header_name", "abc"},
                    Wrapped{"-H 'X-N8N-API-KEY: abc'", "header_name", "abc"}, Wrapped{"-H \"X-N8N-API-KEY: abc\"", "header_name", "abc"},
                    Wrapped{"N8N_API_KEY=abc", "assignment", "abc"}, Wrapped{"export N8N_API_KEY=\"abc\"", "assignment", "abc"},
                    Wrapped{"set KEY=abc", "assignment", "abc"}, Wrapped{"$env:KEY=abc", "assignment", "abc"}, Wrapped{"N8N_API_KEY = abc", "assignment", "abc"},
                    Wrapped{"N8N_API_KEY: abc", "header_name", "abc"}, Wrapped{"\"Bearer abc\"", "quotes", "abc"}, Wrapped{"'\"abc\"'", "quotes", "abc"},
                    Wrapped{"\"N8N_API_KEY\": \"abc\"", "header_name", "abc"}, Wrapped{"X-N8N-API-KEY: 'abc'", "header_name", "abc"}, Wrapped{"KEY='abc'", "assignment", "abc"},
                    Wrapped{"abcd==", "", "abcd=="}, Wrapped{"abcd=", "", "abcd="}, Wrapped{"Bearerabc", "", "Bearerabc"},
                    Wrapped{"12345678:AAFabc", "", "12345678:AAFabc"}, Wrapped{"Bearer", "", "Bearer"}, Wrapped{"", "", ""}));

TEST(KeyWrappers, SayWhereTheyStandAndWhatTheyAreCalled)
{
    const std::string text = "export N8N_API_KEY='Bearer abc'";
    const Peeled peeled = peel(text);
    ASSERT_GE(peeled.wrappers.size(), 3);
    EXPECT_EQ(peeled.wrappers.at(0).offset, 0);
    EXPECT_EQ(peeled.wrappers.at(0).length, 19);
    EXPECT_EQ(peeled.wrappers.at(0).name, QStringLiteral("N8N_API_KEY"));
    EXPECT_EQ(peeled.wrappers.at(1).offset, 19);
    EXPECT_EQ(peeled.wrappers.at(1).length, 1);
    EXPECT_EQ(peeled.wrappers.at(2).offset, 20);
    EXPECT_EQ(peeled.wrappers.at(2).name, QStringLiteral("Bearer"));
    EXPECT_EQ(peeled.core.data() - text.data(), 27);
}

TEST(KeyWrappers, EndOnAnyText)
{
    const std::string quotes(1000, '"');
    EXPECT_LE(peel(quotes).wrappers.size(), 6);
    for (const char *text : {"\"", "'\"", "=", "a=", "a= ", ":", "-H ", "-H '", "export ", "export =", "Bearer ", "\" \"", "-H 'Authorization:", "--header"})
        EXPECT_LE(peel(text).core.size(), std::string_view(text).size()) << text;
}

} // namespace kd::test
