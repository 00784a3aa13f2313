#include "ui/trail/steps_model.h"

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

StepInWords step(const char *title, const char *answer, const char *seen)
{
    return {QString::fromLatin1(title), QString::fromLatin1(title), {}, QString::fromLatin1(answer), QString::fromLatin1(seen), false, false};
}

} // namespace

TEST(StepsModel, ShowsWhatIsAnsweredThenNowThenWhatComes)
{
    StepsModel model;
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.currentRow(), -1);
    model.show({step("the name", "yes", "seen in #1")}, QStringLiteral("the cause"), QStringLiteral("fix and check"));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.currentRow(), 1);
    const auto place = [&](int row) { return model.index(row).data(StepsModel::PlaceRole).value<StepsModel::Place>(); };
    EXPECT_EQ(place(0), StepsModel::Place::Answered);
    EXPECT_EQ(place(1), StepsModel::Place::Current);
    EXPECT_EQ(place(2), StepsModel::Place::Ahead);
    EXPECT_EQ(model.index(0).data(StepsModel::NodeRole).toString(), QStringLiteral("the name"));
    EXPECT_TRUE(model.index(1).data(StepsModel::NodeRole).toString().isEmpty());
}

TEST(StepsModel, TellsAScreenReaderTheWholeStep)
{
    StepsModel model;
    model.show({step("the name", "yes", "you said")}, QStringLiteral("the cause"), {});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("the name, yes, you said"));
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("the cause, now"));
}

} // namespace kd::ui::test
