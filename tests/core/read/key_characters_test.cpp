#include "core/read/key_characters.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

using Kind = CharacterFault::Kind;

struct Expected {
    const char *text;
    Kind kind;
    int offset;
    const char *name;
    const char *ascii;
};

class OneFault : public testing::TestWithParam<Expected>
{
};

} // namespace

TEST_P(OneFault, HasItsKindOffsetAndName)
{
    const Expected &expected = GetParam();
    const KeyCharacters read = readCharacters(expected.text);
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_EQ(toString(read.faults.first().kind), toString(expected.kind));
    EXPECT_EQ(read.faults.first().offset, expected.offset);
    EXPECT_EQ(read.faults.first().name, QString::fromLatin1(expected.name));
    EXPECT_EQ(view(read.ascii), expected.ascii);
    EXPECT_EQ(read.faultCount, 1);
}

INSTANTIATE_TEST_SUITE_P(
    KeyCharacters, OneFault,
    testing::Values(
        Expected{"ab\u00A0cd", Kind::Hidden, 2, "NO-BREAK SPACE", "abcd"}, Expected{"abcd\u200B", Kind::Hidden, 4, "ZERO WIDTH SPACE", "abcd"},
        Expected{"\uFEFFabcd", Kind::Hidden, 0, "ZERO WIDTH NO-BREAK SPACE", "abcd"},
        Expected{"ab\u202Ecd", Kind::Hidden, 2, "RIGHT-TO-LEFT OVERRIDE", "abcd"}, Expected{"a\u00ADbcd", Kind::Hidden, 1, "SOFT HYPHEN", "abcd"},
        Expected{"abc\u200Dd", Kind::Hidden, 3, "ZERO WIDTH JOINER", "abcd"}, Expected{"abc\u2028d", Kind::Hidden, 3, "LINE SEPARATOR", "abcd"},
        Expected{"abc\uFE0Fd", Kind::Hidden, 3, "VARIATION SELECTOR-16", "abcd"}, Expected{"ab\u3000cd", Kind::Hidden, 2, "IDEOGRAPHIC SPACE", "abcd"},
        Expected{"ab\xC2\x85""cd", Kind::Hidden, 2, "U+0085", "abcd"}, Expected{"a\xF3\xA0\x81\xA1""bcd", Kind::Hidden, 1, "TAG LATIN SMALL LETTER A", "abcd"},
        Expected{"ab\x07""cd", Kind::Control, 2, "U+0007", "abcd"}, Expected{"ab\x1B""cd", Kind::Control, 2, "ESCAPE", "abcd"},
        Expected{"abcd\x7F", Kind::Control, 4, "DELETE", "abcd"}, Expected{"abcd\n", Kind::Control, 4, "LINE FEED", "abcd"},
        Expected{"\rabcd", Kind::Control, 0, "CARRIAGE RETURN", "abcd"}, Expected{" abcd", Kind::OuterSpace, 0, "SPACE", "abcd"},
        Expected{"abcd\t", Kind::OuterSpace, 4, "TAB", "abcd"}, Expected{"ab cd", Kind::InnerSpace, 2, "SPACE", "ab cd"},
        Expected{"ab\ncd", Kind::InnerSpace, 2, "LINE FEED", "ab\ncd"}, Expected{"ab\u0430cd", Kind::LookAlike, 2, "CYRILLIC SMALL LETTER A", "abacd"},
        Expected{"\u039Fabc", Kind::LookAlike, 0, "GREEK CAPITAL LETTER OMICRON", "Oabc"}, Expected{"ab\uFF21cd", Kind::LookAlike, 2, "FULLWIDTH LATIN CAPITAL LETTER A", "abAcd"},
        Expected{"ab\u2013cd", Kind::LookAlike, 2, "EN DASH", "ab-cd"}, Expected{"\u201Cabcd", Kind::Quote, 0, "LEFT DOUBLE QUOTATION MARK", "abcd"},
        Expected{"abcd\u2019", Kind::Quote, 4, "RIGHT SINGLE QUOTATION MARK", "abcd"}));

TEST(KeyCharacters, CountsCodePointsNotBytes)
{
    const KeyCharacters read = readCharacters("\u200B\u200Babc\U0001F600d\u200B");
    EXPECT_EQ(read.length, 8);
    ASSERT_EQ(read.faults.size(), 4);
    EXPECT_EQ(read.faults.at(2).offset, 5);
    EXPECT_EQ(read.faults.at(3).offset, 7);
    EXPECT_EQ(read.asciiOffset, 2);
}

TEST(KeyCharacters, ListsFaultsInTheOrderInWhichTheyStand)
{
    const KeyCharacters read = readCharacters(" a\u200B b\u200B ");
    QList<int> offsets;
    for (const CharacterFault &fault : read.faults)
        offsets.append(fault.offset);
    EXPECT_EQ(offsets, (QList<int>{0, 2, 3, 5, 6}));
}

TEST(KeyCharacters, GivesEveryBlankItsOwnOffset)
{
    const KeyCharacters read = readCharacters("a \u200B b");
    QList<int> offsets;
    for (const CharacterFault &fault : read.faults)
        offsets.append(fault.offset);
    std::sort(offsets.begin(), offsets.end());
    EXPECT_EQ(offsets, (QList<int>{1, 2, 3}));
}

TEST(KeyCharacters, OffersNoReplacementForALetterThatImitatesNone)
{
    for (const char *text : {"ab\u4E2Dcd", "ab\U0001F600cd", "ab\u2026cd", "\u2022\u2022\u2022\u2022abcd"})
        EXPECT_FALSE(readCharacters(text).replaceable) << text;
    EXPECT_TRUE(readCharacters("ab\u0430cd").replaceable);
}

TEST(KeyCharacters, KnowsTheCharactersOfAMask)
{
    for (const char *text : {"sk-\u2026abcd", "\u2022\u2022\u2022\u2022abcd", "\u25CF\u25CFab", "\u00B7\u00B7ab"})
        EXPECT_TRUE(readCharacters(text).hasEllipsis) << text;
    EXPECT_FALSE(readCharacters("abcd").hasEllipsis);
}

TEST(KeyCharacters, NamesBytesThatAreNotUtf8)
{
    const KeyCharacters read = readCharacters("ab\xE9""cd");
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_EQ(read.faults.first().kind, Kind::NotUtf8);
    EXPECT_EQ(read.faults.first().offset, 2);
    EXPECT_FALSE(read.replaceable);
    EXPECT_EQ(readCharacters("\xC0\x80").faults.first().kind, Kind::NotUtf8) << "an overlong NUL";
    EXPECT_EQ(readCharacters("a\xED\xA0\x80").faults.first().kind, Kind::NotUtf8) << "half a surrogate pair";
}

TEST(KeyCharacters, FindsANul)
{
    const KeyCharacters read = readCharacters(std::string_view("ab\0cd", 5));
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_EQ(toString(read.faults.first().kind), QStringLiteral("control"));
    EXPECT_EQ(read.faults.first().name, QStringLiteral("NULL"));
    EXPECT_EQ(read.faults.first().offset, 2);
    EXPECT_EQ(view(read.ascii), "abcd");
}

TEST(KeyCharacters, KeepsTheFirstHundredFaultsAndCountsAll)
{
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "a\u200B";
    const KeyCharacters read = readCharacters(text);
    EXPECT_EQ(read.faults.size(), 100);
    EXPECT_EQ(read.faultCount, 1000);
    EXPECT_EQ(read.length, 2000);
}

TEST(KeyCharacters, ReadsNothingFromNothing)
{
    const KeyCharacters empty = readCharacters("");
    EXPECT_EQ(empty.length, 0);
    EXPECT_TRUE(empty.faults.isEmpty());
    const KeyCharacters blank = readCharacters("  ");
    EXPECT_TRUE(blank.ascii.empty());
    EXPECT_EQ(blank.faults.size(), 2);
}

} // namespace kd::test
