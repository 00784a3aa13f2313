#include "ui/dialogs/settings_dialog.h"

#include "ui/look/labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

namespace kd::ui::test {

using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const QString logs = QStringLiteral("/home/me/.local/state/keydoctor");

template <typename Widget> Widget *named(const QWidget &parent, const char *name)
{
    const auto all = parent.findChildren<Widget *>();
    for (Widget *each : all) {
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    }
    return nullptr;
}

class SettingsDialogTest : public testing::Test
{
protected:
    SettingsDialogTest()
    {
        QObject::connect(&m_dialog, &SettingsDialog::chosen, &m_dialog, [this](const Settings &settings) { m_chosen.append(settings); });
        m_dialog.show();
    }

    void pickProxy(const char *address)
    {
        auto *kind = named<QComboBox>(m_dialog, "Proxy");
        kind->setCurrentIndex(kind->count() - 1);
        named<QLineEdit>(m_dialog, "Proxy’s address")->setText(QString::fromUtf8(address));
    }
    void accept() { m_dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click(); }
    [[nodiscard]] std::string fault() const { return m_dialog.findChild<StateLine *>()->text().toStdString(); }

    SettingsDialog m_dialog{Settings(), logs};
    QList<Settings> m_chosen;
};

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    return file.fileName();
}

} // namespace

TEST_F(SettingsDialogTest, GivesBackWhatItWasGiven)
{
    EXPECT_EQ(m_dialog.settings(), Settings());
    Settings other;
    other.platform = QStringLiteral("compose");
    other.proxy = QStringLiteral("socks5h://proxy:1080");
    other.caFile = QStringLiteral("/etc/ca.pem");
    other.language = QStringLiteral("de");
    other.appearance = Appearance::Dark;
    other.dueEveryDays = 30;
    other.dueToldDays = 7;
    other.logFolder = QStringLiteral("/var/log/keydoctor");
    EXPECT_EQ(SettingsDialog(other, logs).settings(), other);
    other.proxy = QStringLiteral("none");
    EXPECT_EQ(SettingsDialog(other, logs).settings(), other);
}

TEST_F(SettingsDialogTest, GivesOutWhatWasChosen)
{
    auto *platform = named<QComboBox>(m_dialog, "Platform");
    platform->setCurrentIndex(platform->findText(QStringLiteral("Docker Compose")));
    pickProxy("http://proxy:3128");
    named<QSpinBox>(m_dialog, "Days before that on which you are told")->setValue(5);
    accept();
    ASSERT_EQ(m_chosen.size(), 1);
    EXPECT_EQ(m_chosen[0].platform, QStringLiteral("compose"));
    EXPECT_EQ(m_chosen[0].proxy, QStringLiteral("http://proxy:3128"));
    EXPECT_EQ(m_chosen[0].dueToldDays, 5);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(SettingsDialogTest, AsksForTheProxysAddressOnlyWhereItIsUsed)
{
    auto *address = named<QLineEdit>(m_dialog, "Proxy’s address");
    ASSERT_TRUE(address);
    EXPECT_FALSE(address->isEnabled());
    pickProxy("");
    EXPECT_TRUE(address->isEnabled());
    accept();
    EXPECT_THAT(fault(), HasSubstr("The proxy’s address is missing."));
    EXPECT_THAT(m_chosen, IsEmpty());
}

TEST_F(SettingsDialogTest, RefusesAProxyThatCannotBeUsed)
{
    for (const char *wrong : {"http://", "ftp://proxy:21", "http://proxy:99999", "http://[::1"}) {
        pickProxy(wrong);
        accept();
        EXPECT_THAT(fault(), HasSubstr("write it as http://host:3128")) << wrong;
    }
    EXPECT_THAT(m_chosen, IsEmpty());
    EXPECT_TRUE(m_dialog.isVisible());
}

TEST_F(SettingsDialogTest, KeepsNoProxyPassword)
{
    for (const char *wrong : {"http://me:hunter2@proxy:3128", "me:hunter2@proxy:3128", "http://me@proxy"}) {
        pickProxy(wrong);
        accept();
        EXPECT_THAT(fault(), HasSubstr("A login is not kept in the settings.")) << wrong;
        EXPECT_THAT(fault(), testing::Not(HasSubstr("hunter2")));
    }
    EXPECT_THAT(m_chosen, IsEmpty());
}

TEST_F(SettingsDialogTest, RefusesACaFileThatCannotBeUsed)
{
    const QTemporaryDir folder;
    auto *caFile = named<QLineEdit>(m_dialog, "CA file");
    caFile->setText(folder.filePath(QStringLiteral("missing.pem")));
    accept();
    EXPECT_THAT(fault(), HasSubstr("The CA file cannot be read"));
    caFile->setText(written(folder, "no certificate"));
    accept();
    EXPECT_THAT(fault(), HasSubstr("The CA file holds no certificate"));
    EXPECT_THAT(m_chosen, IsEmpty());
    caFile->setText(written(folder, "# ours\n-----BEGIN CERTIFICATE-----\n"));
    accept();
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(m_chosen.size(), 1);
}

TEST_F(SettingsDialogTest, RefusesToTellOfAKeyBeforeItIsThere)
{
    named<QSpinBox>(m_dialog, "Days after which a key is due")->setValue(14);
    accept();
    EXPECT_THAT(fault(), HasSubstr("Choose fewer days before: a key is due every 14 days."));
    EXPECT_THAT(m_chosen, IsEmpty());
}

TEST_F(SettingsDialogTest, AsksForTheLogFolderToBeOpened)
{
    QString wanted;
    QObject::connect(&m_dialog, &SettingsDialog::folderWanted, &m_dialog, [&](const QString &folder) { wanted = folder; });
    named<QPushButton>(m_dialog, "Open the log folder")->click();
    EXPECT_EQ(wanted, logs);
}

TEST_F(SettingsDialogTest, NamesEveryControl)
{
    const auto widgets = m_dialog.findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || qobject_cast<const QLabel *>(each) || each->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<QAbstractSpinBox *>(each->parentWidget());
        EXPECT_TRUE(isNamed) << each->metaObject()->className();
    }
}

} // namespace kd::ui::test
