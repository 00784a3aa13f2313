#include "core/base/raw_json.h"

#include <QByteArrayList>

#include <gtest/gtest.h>

namespace kd::raw {

TEST(RawJson, FindsWhereAValueEnds)
{
    EXPECT_EQ(valueAt("  {\"a\":[1,{\"b\":\"}]\"}]} tail"), QByteArrayView("{\"a\":[1,{\"b\":\"}]\"}]}"));
    EXPECT_EQ(valueAt("\"a\\\"b\",1"), QByteArrayView("\"a\\\"b\""));
    EXPECT_EQ(valueAt("-1.5e3]"), QByteArrayView("-1.5e3"));
    EXPECT_EQ(valueAt("null}"), QByteArrayView("null"));
}

TEST(RawJson, FindsTheEndOfATextWhereverItIs)
{
    for (qsizetype before = 0; before < 20; ++before) {
        for (qsizetype after = 0; after < 20; ++after) {
            for (const char *inside : {"", "\\\"", "\\\\", "\\u0041", "\xc3\xa4", "!#[]{}", "\x01\x80\xff"}) {
                const QByteArray text = '"' + QByteArray(before, 'a') + inside + QByteArray(after, 'b') + '"';
                EXPECT_EQ(pastText(text + "\"tail\"", 0), text.size()) << text.toStdString();
                EXPECT_EQ(pastText("[" + text, 1), text.size() + 1) << text.toStdString();
                EXPECT_EQ(pastText(text.chopped(1), 0), -1) << text.toStdString();
                EXPECT_EQ(pastText(text.chopped(1) + '\\', 0), -1) << text.toStdString();
            }
        }
    }
}

TEST(RawJson, GivesNothingWhereItBreaksOff)
{
    for (const char *text : {"", "   ", "{", "[1,", "\"a", "\"a\\", "{\"a\":\"b}", "]"})
        EXPECT_TRUE(valueAt(text).isEmpty()) << text;
    QByteArray deep(100'000, '[');
    EXPECT_TRUE(valueAt(deep).isEmpty());
}

TEST(RawJson, WalksMembersInTheirOrder)
{
    QByteArrayList seen;
    const bool whole = eachMember(R"( { "b" : 1 , "a":{"b":2},"c":[ ] } )", [&](QByteArrayView name, QByteArrayView value) {
        seen.append(name.toByteArray() + '=' + value.toByteArray());
        return true;
    });
    EXPECT_TRUE(whole);
    EXPECT_EQ(seen, (QByteArrayList{"b=1", "a={\"b\":2}", "c=[ ]"}));
    EXPECT_EQ(member(R"({"b":1,"a":{"b":2}})", "a"), QByteArrayView("{\"b\":2}"));
    EXPECT_TRUE(member(R"({"b":1})", "x").isEmpty());
    EXPECT_TRUE(eachMember("{}", [](auto, auto) { return false; }));
}

TEST(RawJson, SaysThatAWalkBrokeOff)
{
    for (const char *text : {"", "[]", "{\"a\"}", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{\"a\":1 \"b\":2}"})
        EXPECT_FALSE(eachMember(text, [](auto, auto) { return true; })) << text;
    for (const char *text : {"", "{}", "[1", "[1,", "[1 2]", "[,]"})
        EXPECT_FALSE(eachItem(text, [](auto) { return true; })) << text;
    int items = 0;
    EXPECT_FALSE(eachItem("[1,2,", [&](auto) { return ++items > 0; }));
    EXPECT_EQ(items, 2);
}

TEST(RawJson, ReadsAndWritesTexts)
{
    EXPECT_EQ(textOf(R"("a\"\\\/\b\f\n\r\tA\u0041")"), QByteArray("a\"\\/\b\f\n\r\tAA"));
    EXPECT_EQ(textOf(R"("\ud83d\ude00\u00e4")"), QByteArray("😀ä"));
    EXPECT_EQ(textOf(R"("\ud83d")"), QByteArray("\xef\xbf\xbd"));
    for (const char *broken : {"", "\"", "a", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\""})
        EXPECT_FALSE(textOf(broken)) << broken;
    const QByteArray odd("q\"\\\n\x01 😀");
    EXPECT_EQ(quoted(odd), QByteArray("\"q\\\"\\\\\\n\\u0001 😀\""));
    EXPECT_EQ(textOf(quoted(odd)), odd);
    EXPECT_EQ(stringOf("12"), QString());
}

} // namespace kd::raw
