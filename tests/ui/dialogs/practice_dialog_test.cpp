#include "ui/dialogs/practice_dialog.h"

#include "ui/look/labels.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace kd::ui::test {

namespace {

const QString older = QStringLiteral("1.100");
const QString newer = QStringLiteral("2.40");

QList<PracticeChoice> choices()
{
    return {{QStringLiteral("healthy-direct"), QStringLiteral("Nothing is wrong."), {older, newer}},
            {QStringLiteral("proxy_strips_key_header"), QStringLiteral("The proxy drops the header."), {older, newer}},
            {QStringLiteral("key_is_expired"), QStringLiteral("The key has expired."), {older, newer}},
            {QStringLiteral("server_clock_is_off"), QStringLiteral("The server's clock is off."), {older}}};
}

class PracticeDialogTest : public testing::Test
{
protected:
    PracticeDialogTest() { m_dialog.show(); }

    [[nodiscard]] QListView *list() const { return m_dialog.findChild<QListView *>(); }
    [[nodiscard]] QLineEdit *filter() const { return m_dialog.findChild<QLineEdit *>(); }
    [[nodiscard]] QRadioButton *family(const char *name) const
    {
        const auto all = m_dialog.findChildren<QRadioButton *>();
        for (QRadioButton *each : all) {
            if (each->text() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *start() const
    {
        const auto all = m_dialog.findChildren<QPushButton *>();
        for (QPushButton *each : all) {
            if (each->isDefault())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString current() const { return list()->currentIndex().data(Qt::UserRole).toString(); }

    PracticeDialog m_dialog{choices()};
    QSignalSpy m_chosen{&m_dialog, &PracticeDialog::chosen};
};

} // namespace

TEST_F(PracticeDialogTest, ListsTheHealthyWorldsLast)
{
    ASSERT_EQ(list()->model()->rowCount(), 4);
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), QStringLiteral("The proxy drops the header.\nproxy_strips_key_header"));
    EXPECT_EQ(list()->model()->index(3, 0).data(Qt::UserRole).toString(), QStringLiteral("healthy-direct"));
}

TEST_F(PracticeDialogTest, StartsWhatIsPicked)
{
    m_dialog.pick(QStringLiteral("key_is_expired"));
    family("n8n 1.100")->click();
    start()->click();
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(m_chosen[0][0].toString(), QStringLiteral("key_is_expired"));
    EXPECT_EQ(m_chosen[0][1].toString(), older);
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(PracticeDialogTest, BeginsWithTheFirstFaultAndTheNewestRelease)
{
    EXPECT_EQ(current(), QStringLiteral("proxy_strips_key_header"));
    EXPECT_TRUE(family("n8n 2.40")->isChecked());
    EXPECT_TRUE(start()->isEnabled());
}

TEST_F(PracticeDialogTest, OffersOnlyReleasesThatCanHaveTheFault)
{
    m_dialog.pick(QStringLiteral("server_clock_is_off"));
    EXPECT_FALSE(family("n8n 2.40")->isEnabled());
    EXPECT_TRUE(family("n8n 1.100")->isChecked());
    m_dialog.pick(QStringLiteral("key_is_expired"));
    EXPECT_TRUE(family("n8n 2.40")->isEnabled());
}

TEST_F(PracticeDialogTest, FiltersByIdAndWords)
{
    filter()->setText(QStringLiteral("EXPIRED"));
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(current(), QStringLiteral("key_is_expired"));
    filter()->setText(QStringLiteral("strips_key"));
    EXPECT_EQ(current(), QStringLiteral("proxy_strips_key_header"));
}

TEST_F(PracticeDialogTest, SaysThatNothingFits)
{
    filter()->setText(QStringLiteral("no such words"));
    EXPECT_FALSE(start()->isEnabled());
    EXPECT_EQ(m_dialog.findChild<StateLine *>()->text().toStdString(), "? No fault has these words.");
    filter()->clear();
    EXPECT_TRUE(start()->isEnabled());
    EXPECT_EQ(m_dialog.findChild<StateLine *>()->text().toStdString(), "");
    const PracticeDialog empty({});
    EXPECT_EQ(empty.findChild<StateLine *>()->text().toStdString(), "? There is nothing to practise on.");
}

TEST_F(PracticeDialogTest, CanBeUsedByTheKeyboardAlone)
{
    filter()->setFocus();
    QTest::keyClick(filter(), Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("key_is_expired"));
    QTest::keyClick(filter(), Qt::Key_Return);
    ASSERT_EQ(m_chosen.count(), 1);
    EXPECT_EQ(m_chosen[0][0].toString(), QStringLiteral("key_is_expired"));
}

} // namespace kd::ui::test
