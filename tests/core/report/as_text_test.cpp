#include "core/report/as_text.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Page page()
{
    Page page;
    page.mood = Page::Mood::Cause;
    page.title = QStringLiteral("The proxy drops it");
    page.certainty = QStringLiteral("proven");
    page.blocks = {Page::Paragraph{QStringLiteral("word ").repeated(60)}, Page::Heading{QStringLiteral("What to do"), 2}, Page::Bullets{{QStringLiteral("one"), QStringLiteral("two")}},
                   Page::Code{QStringLiteral("nginx"), QStringLiteral("a\n  b")},
                   Page::Table{{}, {{QStringLiteral("7"), QStringLiteral("GET /x"), QStringLiteral("401"), QStringLiteral("12")}}}};
    return page;
}

} // namespace

TEST(AsText, SaysTheVerdictFirst)
{
    EXPECT_TRUE(asText(page()).startsWith(QString::fromUtf8("✖ The proxy drops it   [proven]\n")));
    Page healthy;
    healthy.mood = Page::Mood::Healthy;
    healthy.title = QStringLiteral("fine");
    EXPECT_EQ(asText(healthy), QString::fromUtf8("✓ fine\n\n"));
    healthy.mood = Page::Mood::Undetermined;
    EXPECT_TRUE(asText(healthy).startsWith(QLatin1String("? ")));
}

TEST(AsText, KeepsItsWidth)
{
    for (const QString &line : asText(page(), {false, 40}).split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 40) << line.toStdString();
    Page endless;
    endless.blocks = {Page::Paragraph{QString(500, QLatin1Char('x'))}};
    EXPECT_TRUE(asText(endless, {false, 40}).contains(QString(500, QLatin1Char('x')))) << "a word is not cut";
}

TEST(AsText, LeavesCommandsAsTheyAre)
{
    EXPECT_TRUE(asText(page()).contains(QLatin1String("\n  nginx\n      a\n        b\n")));
}

TEST(AsText, PaintsOnlyWhereAsked)
{
    EXPECT_FALSE(asText(page()).contains(QChar(0x1b)));
    const QString painted = asText(page(), {true});
    EXPECT_EQ(painted.count(QStringLiteral("\x1b[")), 4) << "colour is opened and closed";
    EXPECT_TRUE(painted.contains(QString::fromUtf8("✖"))) << "colour never stands alone";
}

TEST(AsText, ShowsExchanges)
{
    EXPECT_TRUE(asText(page()).contains(QString::fromUtf8("  #7   GET /x\n       → 401 (12 ms)\n"))) << asText(page()).toStdString();
}

} // namespace kd::test
