#include "ui/look/filter_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

bool fits(const char *typed, const char *text)
{
    return allWords(QString::fromUtf8(typed)).match(QString::fromUtf8(text)).hasMatch();
}

} // namespace

TEST(AllWords, FindsEachInAnyOrderAndCase)
{
    EXPECT_TRUE(fits("header proxy", "The Proxy drops\nthe X-N8N-API-KEY header"));
    EXPECT_TRUE(fits("  PROXY   head ", "the proxy’s header"));
    EXPECT_FALSE(fits("header caddy", "The proxy drops the header"));
}

TEST(AllWords, FindsEverythingForNothing)
{
    EXPECT_TRUE(fits("", "anything"));
    EXPECT_TRUE(fits("   ", ""));
}

TEST(AllWords, TakesWhatIsTypedForText)
{
    EXPECT_TRUE(fits("a.b", "xa.bx"));
    EXPECT_FALSE(fits("a.b", "aXb"));
    for (const char *typed : {"(", "[", "\\", "*", "+", "?", ")(", "\\E", "(?=", "{"})
        EXPECT_TRUE(allWords(QString::fromUtf8(typed)).isValid()) << typed;
}

TEST(AllWords, KnowsThatNoKeyboardHasACurvedApostrophe)
{
    EXPECT_TRUE(fits("proxy's", "The proxy’s configuration"));
    EXPECT_TRUE(fits("'X-N8N", "says 'X-N8N-API-KEY' header required"));
}

TEST(FilterBox, SaysWhatIsWanted)
{
    FilterBox box(QStringLiteral("anything"));
    QSignalSpy changed(&box, &FilterBox::changed);
    QSignalSpy finished(&box, &FilterBox::finished);
    auto *field = box.findChild<QLineEdit *>();
    ASSERT_TRUE(field);
    field->setText(QStringLiteral("key"));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed.at(0).at(0).toRegularExpression().match(QStringLiteral("the key")).hasMatch());
    EXPECT_EQ(box.typed(), QStringLiteral("key"));
    Q_EMIT field->returnPressed();
    EXPECT_EQ(finished.size(), 1);
    box.clear();
    EXPECT_EQ(changed.size(), 2);
    box.sayCount(QStringLiteral("3 in all"));
    const auto labels = box.findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == QLatin1String("3 in all"); }));
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == field; }));
}

} // namespace kd::ui::test
