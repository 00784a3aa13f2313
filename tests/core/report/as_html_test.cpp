#include "core/report/as_html.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(AsHtml, TakesMarkupForText)
{
    const QString evil = QStringLiteral("<script>alert(1)</script>\"'&%1");
    Page page;
    page.title = evil;
    page.certainty = evil;
    page.blocks = {Page::Heading{evil, 2}, Page::Paragraph{evil}, Page::Bullets{{evil}}, Page::Code{evil, evil}, Page::Table{{evil}, {{evil}}}};
    const QString html = asHtml(page);
    EXPECT_FALSE(html.contains(QLatin1String("<script>")));
    EXPECT_EQ(html.count(QLatin1String("&lt;script&gt;")), 10);
    EXPECT_EQ(html.count(QLatin1String("&amp;%1")), 10) << "a place in a text is none of ours";
}

TEST(AsHtml, IsOneFileThatLoadsNothing)
{
    Page page;
    page.title = QStringLiteral("t");
    const QString html = asHtml(page);
    EXPECT_TRUE(html.startsWith(QLatin1String("<!doctype html>\n<html lang=\"en\">")));
    EXPECT_TRUE(html.contains(QLatin1String("default-src 'none'")));
    EXPECT_FALSE(html.contains(QLatin1String("<script")) || html.contains(QLatin1String("src=")) || html.contains(QLatin1String("href=")));
    EXPECT_TRUE(html.contains(QLatin1String("<meta charset=\"utf-8\">")));
}

TEST(AsHtml, ClosesWhatItOpens)
{
    Page page;
    page.title = QStringLiteral("t");
    page.blocks = {Page::Heading{QStringLiteral("h"), 2}, Page::Paragraph{QStringLiteral("p")}, Page::Bullets{{QStringLiteral("b")}}, Page::Code{QStringLiteral("c"), QStringLiteral("d")},
                   Page::Table{{QStringLiteral("h")}, {{QStringLiteral("1")}, {QStringLiteral("2")}}}};
    const QString html = asHtml(page);
    for (const char *name : {"html", "title", "style", "h1", "h2", "h3", "p", "ul", "li", "pre", "table", "tr", "th", "td"}) {
        const QString element = QString::fromLatin1(name);
        const auto opened = html.count(QLatin1Char('<') + element + QLatin1Char('>')) + html.count(QLatin1Char('<') + element + QLatin1Char(' '));
        EXPECT_EQ(opened, html.count(QLatin1String("</") + element + QLatin1Char('>'))) << name;
        EXPECT_GT(opened, 0) << name;
    }
}

} // namespace kd::test
