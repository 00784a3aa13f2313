#include "ui/look/appearance.h"

#include "ui/look/tint.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QStyle>
#include <QToolTip>

namespace kd::ui::test {

namespace {

struct Pair {
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

const std::vector<Pair> pairs = {
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::AlternateBase},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::Link, QPalette::Window},
    {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::AlternateBase},
    {QPalette::LinkVisited, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::BrightText, QPalette::Window},
    {QPalette::WindowText, QPalette::Base},
    {QPalette::Text, QPalette::Window},
};

class Palettes : public testing::TestWithParam<bool>
{
protected:
    QPalette m_palette = GetParam() ? darkPalette() : lightPalette();
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Appearance, Palettes, testing::Bool(), [](const auto &given) { return given.param ? "Dark" : "Light"; });

TEST_P(Palettes, AreWhatTheyAreCalled)
{
    EXPECT_EQ(isDark(m_palette), GetParam());
}

TEST_P(Palettes, KeepTheContrastOfEveryText)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrast(m_palette.color(group, text), m_palette.color(group, ground)), 4.5) << text << " on " << ground;
    }
}

TEST_P(Palettes, KeepWhatIsDisabledReadable)
{
    for (const auto &[text, ground] : pairs)
        EXPECT_GE(contrast(m_palette.color(QPalette::Disabled, text), m_palette.color(QPalette::Disabled, ground)), 3.0)
            << text << " on " << ground;
}

TEST_P(Palettes, KeepTheContrastOfEveryMood)
{
    for (const Mood mood : {Mood::Neutral, Mood::Good, Mood::Bad, Mood::Unsure, Mood::Note}) {
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
            EXPECT_GE(contrast(tint(mood, m_palette), m_palette.color(ground)), 4.5) << static_cast<int>(mood) << " on " << ground;
    }
}

TEST_P(Palettes, ShowWhereTheFocusIs)
{
    EXPECT_GE(contrast(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base)), 2.5);
}

TEST(AppearanceSwitch, GivesTheDesktopsLookBack)
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    const QColor tips = QToolTip::palette().color(QPalette::ToolTipBase);
    const QString style = QApplication::style()->name();
    AppearanceSwitch change;
    change.apply(Appearance::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    EXPECT_EQ(QToolTip::palette().color(QPalette::ToolTipText), darkPalette().color(QPalette::ToolTipText));
    EXPECT_EQ(QApplication::style()->name(), QStringLiteral("fusion"));
    change.apply(Appearance::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    change.apply(Appearance::Desktop);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), window);
    EXPECT_EQ(QToolTip::palette().color(QPalette::ToolTipBase), tips);
    EXPECT_EQ(QApplication::style()->name(), style);
}

} // namespace kd::ui::test
