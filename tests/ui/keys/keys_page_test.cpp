#include "ui/keys/keys_page.h"

#include "ui/keys/forget_question.h"
#include "ui/look/labels.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

const QDate today(2026, 3, 10);

ShownKey key(const char *label, int dueInDays = 80)
{
    ShownKey key;
    key.known.name = {HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QString::fromUtf8(label)};
    key.known.created = QDateTime(today.addDays(-10), QTime(12, 0));
    key.known.due = today.addDays(dueInDays);
    key.masked = QStringLiteral("n8n_api_…cdef");
    return key;
}

class KeysPageTest : public testing::Test
{
protected:
    KeysPageTest()
    {
        m_page.resize(900, 600);
        m_page.setToday(today, 14);
        QObject::connect(&m_page, &KeysPage::checkWanted, &m_page, [this](const QList<KeyName> &names) { m_checked = names; });
        QObject::connect(&m_page, &KeysPage::forgetWanted, &m_page, [this](const KeyName &name) { m_forgotten = name; });
        m_page.show();
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_page.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const char *text) const
    {
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }
    [[nodiscard]] std::string row(int row) const
    {
        return m_page.findChild<QTableView *>()->model()->index(row, 0).data().toString().toStdString();
    }

    KeysPage m_page;
    QList<KeyName> m_checked;
    std::optional<KeyName> m_forgotten;
};

} // namespace

TEST_F(KeysPageTest, SaysWhatWouldFillIt)
{
    EXPECT_TRUE(says("No key is kept yet."));
    EXPECT_TRUE(button("Add …")->isEnabled());
    for (const char *other : {"Check", "Forget …", "Rotate …", "Cancel"})
        EXPECT_FALSE(button(other)->isEnabled()) << other;
    EXPECT_TRUE(button("Look again")->isEnabled());
}

TEST_F(KeysPageTest, CanOnlyBeCancelledWhileItWaits)
{
    m_page.show({key("main")});
    bool cancelled = false;
    QObject::connect(&m_page, &KeysPage::cancelWanted, &m_page, [&] { cancelled = true; });
    m_page.say(KeyringLine::Stands::Waiting, QStringLiteral("Waiting for the keyring."));
    EXPECT_TRUE(says("⚠ Waiting for the keyring."));
    for (const char *other : {"Add …", "Check", "Forget …", "Rotate …", "Look again"})
        EXPECT_FALSE(button(other)->isEnabled()) << other;
    button("Cancel")->click();
    EXPECT_TRUE(cancelled);
}

TEST_F(KeysPageTest, SaysWhatIsInTheWayAndWhatThatMeans)
{
    m_page.say(KeyringLine::Stands::Trouble, QStringLiteral("The keyring is locked."));
    EXPECT_TRUE(says("✖ The keyring is locked."));
    EXPECT_TRUE(says("Which keys there are is not known"));
    bool again = false;
    QObject::connect(&m_page, &KeysPage::againWanted, &m_page, [&] { again = true; });
    button("Look again")->click();
    EXPECT_TRUE(again);
}

TEST_F(KeysPageTest, PutsFirstWhatIsDueFirst)
{
    m_page.show({key("late", 80), key("soon", 3), key("over", -2)});
    EXPECT_EQ(row(0), "over");
    EXPECT_EQ(row(1), "soon");
    EXPECT_EQ(row(2), "late");
    EXPECT_EQ(m_page.chosen()->known.name.label, QStringLiteral("over"));
    EXPECT_TRUE(says("Was due on 2026-03-08, 2 days ago."));
    EXPECT_TRUE(says("n8n_api_…cdef"));
}

TEST_F(KeysPageTest, ChecksTheChosenKeyOrAll)
{
    m_page.show({key("late", 80), key("soon", 3)});
    m_page.choose(key("late").known.name);
    button("Check")->click();
    EXPECT_EQ(m_checked, QList<KeyName>{key("late").known.name});
    m_page.menuActions().at(2)->trigger();
    EXPECT_EQ(m_checked.size(), 2);
}

TEST_F(KeysPageTest, ShowsAnAnswerWhereTheKeyStandsAndKeepsTheChoice)
{
    m_page.show({key("late", 80), key("soon", 3)});
    m_page.choose(key("late").known.name);
    ShownKey late = key("late", 80);
    late.acceptance = Acceptance::Refused;
    late.sentence = QStringLiteral("The key has expired.");
    m_page.change(late);
    EXPECT_EQ(m_page.chosen()->known.name.label, QStringLiteral("late"));
    EXPECT_TRUE(says("✖ is refused: The key has expired."));
    m_page.show({key("late", 80), key("soon", 3)});
    EXPECT_EQ(m_page.chosen()->known.name.label, QStringLiteral("late"));
}

TEST_F(KeysPageTest, AsksBeforeItForgets)
{
    m_page.show({key("main")});
    for (const bool yes : {false, true}) {
        button("Forget …")->click();
        auto *question = m_page.findChild<ForgetQuestion *>();
        ASSERT_TRUE(question && question->isVisible());
        EXPECT_TRUE(question->text().contains(QStringLiteral("main (n8n.example)")));
        EXPECT_TRUE(question->informativeText().contains(QStringLiteral("cannot be brought back")));
        EXPECT_EQ(question->defaultButton()->text(), QStringLiteral("&Keep it"));
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == (yes ? QMessageBox::DestructiveRole : QMessageBox::RejectRole))
                each->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(m_forgotten.has_value(), yes);
    }
    EXPECT_EQ(m_forgotten, key("main").known.name);
}

TEST_F(KeysPageTest, ForgetsAlsoWhatIsGoneButChecksItNot)
{
    ShownKey gone = key("main");
    gone.state = ListedKey::State::Gone;
    m_page.show({gone});
    EXPECT_TRUE(says("something else has deleted it"));
    EXPECT_FALSE(button("Check")->isEnabled());
    EXPECT_TRUE(button("Forget …")->isEnabled());
}

TEST_F(KeysPageTest, OffersARotationOnceSomebodyLeadsIt)
{
    m_page.show({key("main")});
    EXPECT_FALSE(button("Rotate …")->isEnabled());
    std::optional<KeyName> rotated;
    QObject::connect(&m_page, &KeysPage::rotateWanted, &m_page, [&](const KeyName &name) { rotated = name; });
    ASSERT_TRUE(button("Rotate …")->isEnabled());
    button("Rotate …")->click();
    EXPECT_EQ(rotated, key("main").known.name);
}

TEST_F(KeysPageTest, FiltersByLabelHostAndState)
{
    ShownKey refused = key("bot");
    refused.acceptance = Acceptance::Refused;
    m_page.show({key("main"), refused});
    auto *filter = m_page.findChild<QLineEdit *>();
    filter->setText(QStringLiteral("refused"));
    EXPECT_EQ(m_page.findChild<QTableView *>()->model()->rowCount(), 1);
    EXPECT_EQ(row(0), "bot");
    filter->setText(QStringLiteral("nothing"));
    EXPECT_TRUE(says("No key fits the filter."));
    EXPECT_FALSE(button("Check")->isEnabled());
    m_page.choose(key("main").known.name);
    EXPECT_TRUE(filter->text().isEmpty());
}

} // namespace kd::ui::test
