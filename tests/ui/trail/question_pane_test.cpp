#include "ui/trail/question_pane.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

class AskedPane : public testing::Test
{
protected:
    AskedPane()
    {
        pane.ask(QStringLiteral("caller"), QStringLiteral("Where does it run?"), QStringLiteral("It decides what localhost means."),
                 {{QStringLiteral("host"), QStringLiteral("On this machine"), false}, {QStringLiteral("container"), QStringLiteral("In a container"), true}, {QStringLiteral("unknown"), QStringLiteral("I don't know"), false}});
        pane.show();
    }
    QuestionPane pane;
    QSignalSpy answered{&pane, &QuestionPane::answered};
};

} // namespace

TEST_F(AskedPane, TakesADigitAsAnAnswer)
{
    QTest::keyClick(&pane, Qt::Key_2);
    ASSERT_EQ(answered.count(), 1);
    EXPECT_EQ(answered.first().at(0).toString(), QStringLiteral("caller"));
    EXPECT_EQ(answered.first().at(1).toString(), QStringLiteral("container"));
    QTest::keyClick(&pane, Qt::Key_9);
    EXPECT_EQ(answered.count(), 1) << "there is no ninth answer";
}

TEST_F(AskedPane, MarksWhatWasChosenBefore)
{
    const auto links = pane.findChildren<CommandLink *>();
    ASSERT_EQ(links.size(), 3);
    EXPECT_TRUE(links.at(0)->accessibleDescription().isEmpty());
    EXPECT_EQ(links.at(1)->accessibleDescription(), QStringLiteral("the present answer"));
    EXPECT_EQ(links.at(1)->accessibleName(), QStringLiteral("In a container"));
}

TEST_F(AskedPane, ReplacesItsAnswersWithTheNextQuestion)
{
    pane.ask(QStringLiteral("when"), QStringLiteral("When?"), {}, {{QStringLiteral("today"), QStringLiteral("Today"), false}});
    pane.choose(1);
    pane.choose(2);
    ASSERT_EQ(answered.count(), 1);
    EXPECT_EQ(answered.first().at(1).toString(), QStringLiteral("today"));
}

TEST(CommandLink, WrapsALongAnswerInsteadOfCuttingIt)
{
    const CommandLink link(1, QStringLiteral("A very long answer that needs more than one line where the window is narrow, and must not be cut"));
    EXPECT_GT(link.heightForWidth(200), link.heightForWidth(900));
}

} // namespace kd::ui::test
