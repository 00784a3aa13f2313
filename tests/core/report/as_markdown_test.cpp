#include "core/report/as_markdown.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

QString markdown(Page::Block block)
{
    Page page;
    page.title = QStringLiteral("t");
    page.blocks = {std::move(block)};
    return asMarkdown(page);
}

} // namespace

TEST(AsMarkdown, SaysTheVerdictAsItsHeading)
{
    Page page;
    page.title = QStringLiteral("The proxy drops it");
    page.certainty = QStringLiteral("proven");
    EXPECT_EQ(asMarkdown(page), QStringLiteral("# The proxy drops it (proven)\n\n"));
}

TEST(AsMarkdown, TakesMarkupForText)
{
    EXPECT_TRUE(markdown(Page::Paragraph{QStringLiteral("<b>[x](http://y) `z` *a* | # ~ \\")}).contains(QLatin1String(R"(\<b\>\[x\](http://y) \`z\` \*a\* \| \# \~ \\)")));
    EXPECT_TRUE(markdown(Page::Bullets{{QStringLiteral("<i>")}}).contains(QLatin1String(R"(- \<i\>)")));
}

TEST(AsMarkdown, LetsNoFenceBeClosedFromInside)
{
    const QString text = markdown(Page::Code{{}, QStringLiteral("a\n````\nb")});
    EXPECT_TRUE(text.contains(QLatin1String("`````\na\n````\nb\n`````\n"))) << text.toStdString();
}

TEST(AsMarkdown, KeepsARowOnItsLine)
{
    const QString text = markdown(Page::Table{{QStringLiteral("#"), QStringLiteral("a")}, {{QStringLiteral("1"), QStringLiteral("x|y\nz")}}});
    EXPECT_TRUE(text.contains(QLatin1String("| \\# | a |\n| --- | --- |\n| 1 | x\\|y z |\n"))) << text.toStdString();
}

} // namespace kd::test
