#include "ui/keys/add_key_dialog.h"

#include "ui/look/labels.h"
#include "ui/start/key_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace kd::ui::test {

namespace {

const QDate today(2026, 3, 10);
constexpr const char *text = "n8n_api_0123456789abcdef0123456789abcdef01234567";

class AddKeyDialogTest : public testing::Test
{
protected:
    AddKeyDialogTest()
    {
        QObject::connect(&m_dialog, &AddKeyDialog::chosen, &m_dialog, [this](const NewKey &key) { m_chosen = key; });
        QObject::connect(&m_dialog, &AddKeyDialog::cancelWanted, &m_dialog, [this] { m_cancelled = true; });
        m_dialog.show();
        m_dialog.suggestAddress(QStringLiteral("https://n8n.example/n8n"));
        m_dialog.findChild<KeyField *>()->setSecret(share(Secret(text)));
    }
    template <typename Widget> [[nodiscard]] Widget *named(const char *name) const
    {
        for (Widget *each : m_dialog.findChildren<Widget *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *label) const
    {
        for (QPushButton *each : m_dialog.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(QLatin1Char('&')) == QString::fromUtf8(label))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const char *words) const
    {
        for (const QLabel *label : m_dialog.findChildren<QLabel *>()) {
            if (label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
    void keep() { button("Keep the key")->click(); }

    AddKeyDialog m_dialog{{{QStringLiteral("openai"), QStringLiteral("OpenAI")}}, today, 90};
    std::optional<NewKey> m_chosen;
    bool m_cancelled = false;
};

} // namespace

TEST_F(AddKeyDialogTest, GivesWhoseKeyItIsItsLabelAndItsDay)
{
    keep();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->owner.kind, HeldKind::N8nApiKey);
    EXPECT_EQ(m_chosen->owner.host, QStringLiteral("n8n.example"));
    EXPECT_EQ(m_chosen->owner.address, QStringLiteral("https://n8n.example/n8n"));
    EXPECT_EQ(m_chosen->label, QStringLiteral("main"));
    EXPECT_EQ(m_chosen->due, today.addDays(90));
    EXPECT_FALSE(m_chosen->replace);
    EXPECT_TRUE(m_chosen->key->equals(Secret(text)));
}

TEST_F(AddKeyDialogTest, TakesAProvidersKeyWithoutAnAddress)
{
    named<QComboBox>("Whose key")->setCurrentIndex(1);
    EXPECT_TRUE(named<QLineEdit>("Address of the provider’s API")->isVisible());
    m_dialog.findChild<KeyField *>()->setSecret(share(Secret("sk-proj-" + std::string(100, 'a'))));
    EXPECT_FALSE(says("another service"));
    named<QSpinBox>("Days until the key is due")->setValue(0);
    keep();
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->owner.kind, HeldKind::ProviderKey);
    EXPECT_EQ(m_chosen->owner.host, QStringLiteral("openai"));
    EXPECT_FALSE(m_chosen->due.isValid());
}

TEST_F(AddKeyDialogTest, SaysWhatIsMissing)
{
    named<QLineEdit>("Label")->setText(QStringLiteral(" "));
    keep();
    EXPECT_TRUE(says("The label is empty"));
    named<QLineEdit>("Label")->setText(QString::fromLatin1(text));
    keep();
    EXPECT_TRUE(says("The label looks like a key"));
    named<QLineEdit>("Label")->setText(QStringLiteral("main"));
    m_dialog.findChild<KeyField *>()->wipe();
    keep();
    EXPECT_TRUE(says("The key is missing."));
    named<QLineEdit>("n8n address")->setText(QStringLiteral("https://n8n.example/webhook/x"));
    keep();
    EXPECT_TRUE(says("the address of a workflow"));
    EXPECT_FALSE(m_chosen);
}

TEST_F(AddKeyDialogTest, OverwritesOnlyWhereAskedTo)
{
    auto *replace = m_dialog.findChild<QCheckBox *>();
    EXPECT_FALSE(replace->isEnabled());
    m_dialog.refuse(QStringLiteral("Another key is kept as main already."), true);
    ASSERT_TRUE(replace->isEnabled());
    EXPECT_FALSE(replace->isChecked());
    replace->setChecked(true);
    keep();
    EXPECT_TRUE(m_chosen->replace);
    named<QLineEdit>("Label")->setText(QStringLiteral("other"));
    keep();
    EXPECT_FALSE(m_chosen->replace) << "that was said of another name";
}

TEST_F(AddKeyDialogTest, EndsTheWaitBeforeItCloses)
{
    m_dialog.wait(QStringLiteral("Waiting for the keyring."));
    EXPECT_FALSE(button("Keep the key")->isEnabled());
    button("Cancel")->click();
    EXPECT_TRUE(m_cancelled);
    EXPECT_TRUE(m_dialog.isVisible());
    m_dialog.refuse(QStringLiteral("Cancelled."));
    EXPECT_TRUE(m_dialog.findChild<KeyField *>()->secret());
    button("Cancel")->click();
    EXPECT_FALSE(m_dialog.isVisible());
    EXPECT_FALSE(m_dialog.findChild<KeyField *>()->secret()) << "nothing is left behind";
}

} // namespace kd::ui::test
