#include "ui/exchanges/phases_bar.h"

#include <QAccessible>
#include <QImage>

#include <gtest/gtest.h>

#include <set>

namespace kd::ui::test {

namespace {

const Phases full{1.0, 3.0, 10.0, 30.0, 31.0};

QImage painted(PhasesBar &bar, Qt::LayoutDirection direction)
{
    bar.setLayoutDirection(direction);
    bar.resize(400, bar.heightForWidth(400));
    return bar.grab().toImage();
}

} // namespace

TEST(PhasesBar, SaysWhatItShows)
{
    PhasesBar bar;
    bar.show(full);
    auto *spoken = QAccessible::queryAccessibleInterface(&bar);
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Time of the request"));
    EXPECT_EQ(spoken->text(QAccessible::Value),
              QStringLiteral("name lookup 1.0 ms, connecting 2.0 ms, TLS 7.0 ms, waiting 20 ms, receiving 1.0 ms"));
    EXPECT_EQ(spoken->text(QAccessible::Description), spoken->text(QAccessible::Value));
    bar.show(Phases());
    EXPECT_EQ(bar.valueText(), QStringLiteral("No times were measured."));
}

TEST(PhasesBar, NeedsMoreLinesWhereItIsNarrow)
{
    PhasesBar bar;
    bar.show(full);
    EXPECT_GT(bar.heightForWidth(150), bar.heightForWidth(2000));
    EXPECT_GE(bar.heightForWidth(2000), bar.minimumSizeHint().height() - 1);
}

/// Without colours the stretches still differ.
TEST(PhasesBar, TellsItsStretchesApartByPattern)
{
    std::set<std::string> patterns;
    for (const Phases &phases :
         {Phases{9, {}, {}, {}, {}}, Phases{{}, 9, {}, {}, {}}, Phases{{}, {}, 9, {}, {}}, Phases{{}, {}, {}, 9, {}}}) {
        PhasesBar bar;
        bar.show(phases);
        const QImage gray =
            painted(bar, Qt::LeftToRight).copy(2, 2, 300, bar.fontMetrics().height() - 4).convertToFormat(QImage::Format_Mono);
        patterns.insert(std::string(reinterpret_cast<const char *>(gray.constBits()), static_cast<std::size_t>(gray.sizeInBytes())));
    }
    EXPECT_EQ(patterns.size(), 4U);
}

TEST(PhasesBar, RunsFromRightToLeft)
{
    PhasesBar bar;
    bar.show(Phases{{}, 8.0, {}, 10.0, 10.0});
    const int height = bar.fontMetrics().height();
    const auto solid = bar.palette().color(QPalette::Highlight).rgb();
    EXPECT_EQ(painted(bar, Qt::LeftToRight).pixel(390, height / 2), solid);
    EXPECT_EQ(painted(bar, Qt::RightToLeft).pixel(10, height / 2), solid);
}

} // namespace kd::ui::test
