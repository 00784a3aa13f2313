#include "ui/look/text_box.h"

#include <QScrollBar>
#include <QTest>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

QString lines(int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out << QStringLiteral("line");
    return out.join(QLatin1Char('\n'));
}

} // namespace

TEST(TextBox, IsAsHighAsItsText)
{
    TextBox box(QStringLiteral("Request"));
    box.resize(400, box.height());
    box.show();
    box.setText(lines(1));
    const int one = box.height();
    box.setText(lines(5));
    const int five = box.height();
    EXPECT_NEAR(five - one, 4 * box.fontMetrics().lineSpacing(), 4);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !box.verticalScrollBar()->isVisible(); }));
    box.setText(lines(500));
    EXPECT_LT(box.height(), 25 * box.fontMetrics().lineSpacing());
}

TEST(TextBox, CountsWrappedLines)
{
    TextBox box(QStringLiteral("Request"));
    box.resize(200, box.height());
    box.show();
    box.setText(QString(400, QLatin1Char('x')));
    const int narrow = box.height();
    box.resize(800, box.height());
    EXPECT_LT(box.height(), narrow);
    EXPECT_FALSE(box.horizontalScrollBar()->isVisible());
}

TEST(TextBox, IsReadWithoutAMouse)
{
    TextBox box(QStringLiteral("Request"));
    box.setText(QStringLiteral("curl"));
    EXPECT_EQ(box.accessibleName(), QStringLiteral("Request"));
    EXPECT_TRUE(box.isReadOnly());
    EXPECT_TRUE(box.tabChangesFocus());
    QTest::keyClick(&box, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(box.textCursor().selectedText(), QStringLiteral("curl"));
    box.setText(QStringLiteral("curl"));
    EXPECT_TRUE(box.textCursor().hasSelection()) << "the same text again leaves a selection alone";
}

TEST(TextBox, StaysLeftToRight)
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    const auto *box = new TextBox(QStringLiteral("Request"), &parent);
    EXPECT_EQ(box->layoutDirection(), Qt::LeftToRight);
}

} // namespace kd::ui::test
