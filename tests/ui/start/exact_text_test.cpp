#include "ui/start/exact_text.h"

#include <gtest/gtest.h>

#include <QSet>

namespace kd::ui::test {

namespace {

std::string whole(const ExactText &text)
{
    return std::string(text.part(0, text.marks()).expose());
}

ExactText holding(std::string_view bytes)
{
    ExactText text;
    text.replace(0, 0, Secret(bytes));
    return text;
}

std::string bytesOf(QStringView text)
{
    return std::string(exactBytes(text).expose());
}

} // namespace

TEST(ExactText, HasOneMarkForEachCharacter)
{
    EXPECT_EQ(holding("").marks(), 0);
    EXPECT_TRUE(holding("").isEmpty());
    EXPECT_EQ(holding("abc").marks(), 3);
    EXPECT_EQ(holding("a\u00e9\u20ac\U0001F600z").marks(), 5);
    EXPECT_EQ(holding("\r\n").marks(), 2);
}

TEST(ExactText, GivesBytesThatAreNoUtf8AMarkEach)
{
    EXPECT_EQ(holding("a\xC3").marks(), 2);
    EXPECT_EQ(holding("\xE2\x80").marks(), 2);
    EXPECT_EQ(holding("\x80\x80").marks(), 2);
    EXPECT_EQ(holding("\xFF\xFEz").marks(), 3);
    EXPECT_EQ(holding("\xC0\x80").marks(), 2);
    EXPECT_EQ(whole(holding("a\xC3z")), "a\xC3z");
}

TEST(ExactText, ReplacesMarksByWhateverIsPutThere)
{
    ExactText text = holding("a\u20acb\u00e9c");
    text.replace(1, 1, Secret("XY"));
    EXPECT_EQ(whole(text), "aXYb\u00e9c");
    text.replace(4, 1, {});
    EXPECT_EQ(whole(text), "aXYbc");
    text.replace(5, 0, Secret("\n"));
    EXPECT_EQ(whole(text), "aXYbc\n");
    text.replace(0, 6, {});
    EXPECT_TRUE(text.isEmpty());
}

TEST(ExactText, GivesThePartBehindMarks)
{
    const ExactText text = holding("a\u20acb\u00e9c");
    EXPECT_EQ(text.part(1, 3).expose(), "\u20acb\u00e9");
    EXPECT_EQ(text.part(4, 9).expose(), "c");
    EXPECT_TRUE(text.part(5, 1).isEmpty());
}

TEST(ExactText, ShowsLettersAsTheyAreAndSignsForTheRest)
{
    EXPECT_EQ(holding("aZ09-_.~ ").openPicture(), QStringLiteral("aZ09-_.~ "));
    EXPECT_EQ(holding("\u0430\u201C\u2026").openPicture(), QStringLiteral("\u0430\u201C\u2026"));
    EXPECT_EQ(holding("\n\r\t\x1B\x7F").openPicture(), QStringLiteral("␊␍␉␛␡"));
    EXPECT_EQ(holding(std::string_view("\0", 1)).openPicture(), QStringLiteral("␀"));
    EXPECT_EQ(holding("\u200B\u00A0\u202E\uFEFF\u2028").openPicture(), QStringLiteral("␣␣␣␣␣"));
    EXPECT_EQ(holding("\u0301\U0001F600\xFF").openPicture(), QStringLiteral("▯▯▯"));
}

TEST(ExactText, HidesAllButTheNumberOfCharacters)
{
    const QString hidden = holding("secret\n").hiddenPicture();
    EXPECT_EQ(hidden, holding("\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac").hiddenPicture());
    EXPECT_EQ(QSet<QChar>(hidden.begin(), hidden.end()).size(), 7);
    EXPECT_EQ(holding(std::string(10'000, 'x')).hiddenPicture().size(), ExactText::mostMarks);
}

TEST(ExactText, LetsTheLastMarkOfALongTextStandForTheRest)
{
    const std::string most(static_cast<std::size_t>(ExactText::mostMarks), 'x');
    ExactText text = holding(most);
    EXPECT_FALSE(text.openPicture().endsWith(QChar(0x2026)));
    text.replace(text.marks(), 0, Secret("yz"));
    EXPECT_EQ(text.marks(), ExactText::mostMarks);
    EXPECT_TRUE(text.openPicture().endsWith(QChar(0x2026)));
    EXPECT_EQ(whole(text), most + "yz");
    text.replace(text.marks(), 0, Secret("!"));
    EXPECT_EQ(whole(text), most + "yz!");
    text.replace(text.marks() - 1, 1, {});
    EXPECT_EQ(whole(text), most.substr(1));
}

TEST(ExactText, TakesEveryCharacterOfAString)
{
    EXPECT_EQ(bytesOf(u""), "");
    EXPECT_EQ(bytesOf(u"a\u00e9\u20ac\U0001F600"), "a\u00e9\u20ac\U0001F600");
    EXPECT_EQ(bytesOf(QStringView(u"a\0\r\n\t\u200B", 6)), std::string("a\0\r\n\t\u200B", 8));
    const char16_t halves[] = {u'a', 0xDC00, 0xD800, u'b', 0xD83D};
    EXPECT_EQ(bytesOf(QStringView(halves, 5)), "a\xFF\xFF"
                                               "b\xFF");
}

} // namespace kd::ui::test
