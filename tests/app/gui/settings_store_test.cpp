#include "app/gui/settings_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace kd::gui::test {

namespace {

class SettingsStoreTest : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_place.filePath(QStringLiteral("config/keydoctor")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QByteArray content() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
    void damage(const QByteArray &text) const
    {
        QFile kept(file());
        ASSERT_TRUE(kept.open(QIODevice::WriteOnly) && kept.write(text) == text.size());
    }

    QTemporaryDir m_place;
};

ui::Settings unusual()
{
    ui::Settings settings;
    settings.platform = QStringLiteral("kubernetes");
    settings.proxy = QStringLiteral("socks5://proxy:1080");
    settings.caFile = QStringLiteral("/etc/ä b/ca.pem");
    settings.language = QStringLiteral("de");
    settings.appearance = ui::Appearance::Dark;
    settings.dueEveryDays = 30;
    settings.dueToldDays = 3;
    settings.logFolder = QStringLiteral("/var/log/keydoctor");
    return settings;
}

constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

TEST_F(SettingsStoreTest, HasTheUsualOnesAtFirst)
{
    SettingsStore store(folder());
    EXPECT_EQ(store.load(), ui::Settings());
    EXPECT_FALSE(store.takeProblem());
}

TEST_F(SettingsStoreTest, RemembersSettingsAndLayouts)
{
    {
        SettingsStore store(folder());
        store.save(unusual());
        store.saveLayout(QStringLiteral("window"), QByteArray("\0\x01\xFF;=\n", 6));
        EXPECT_FALSE(store.takeProblem());
    }
    const SettingsStore store(folder());
    EXPECT_EQ(store.load(), unusual());
    EXPECT_EQ(store.layout(QStringLiteral("window")), QByteArray("\0\x01\xFF;=\n", 6));
    EXPECT_EQ(store.layout(QStringLiteral("splitter")), QByteArray());
}

TEST_F(SettingsStoreTest, IsForItsOwnerAlone)
{
    SettingsStore store(folder());
    store.save(unusual());
    EXPECT_FALSE(QFile::permissions(file()) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
}

TEST_F(SettingsStoreTest, KeepsNoProxyPasswordWhoeverCalls)
{
    SettingsStore store(folder());
    ui::Settings settings;
    settings.proxy = QStringLiteral("http://me:hunter2@proxy:3128");
    store.save(settings);
    EXPECT_EQ(store.load().proxy, QString());
    EXPECT_FALSE(content().contains("hunter2"));
}

TEST_F(SettingsStoreTest, TakesForAValueThatCannotBeUsedTheUsualOne)
{
    SettingsStore(folder()).save(unusual());
    damage("[General]\nplatform=vax\nproxy=ftp://x\nlanguage=tlh\nappearance=pink\ndue_every_days=-4\ndue_told_days=soon\n");
    SettingsStore store(folder());
    EXPECT_EQ(store.load(), ui::Settings());
}

TEST_F(SettingsStoreTest, SetsADamagedFileAsideAndSaysSoOnce)
{
    SettingsStore(folder()).save(unusual());
    damage("\x01\x02 this is no settings file\nneither is this\n[unfinished");
    SettingsStore store(folder());
    EXPECT_EQ(store.load(), ui::Settings());
    const auto problem = store.takeProblem();
    ASSERT_TRUE(problem);
    EXPECT_THAT(problem->sentence.toStdString(), testing::HasSubstr("could not be read"));
    EXPECT_TRUE(QFile::exists(problem->file));
    EXPECT_FALSE(store.takeProblem());
    store.save(unusual());
    EXPECT_FALSE(store.takeProblem());
    EXPECT_EQ(SettingsStore(folder()).load(), unusual());
    EXPECT_FALSE(QFile::permissions(file()) & others);
}

TEST_F(SettingsStoreTest, WorksOnWhereNothingCanBeWritten)
{
    QFile inTheWay(m_place.filePath(QStringLiteral("config")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    SettingsStore store(folder());
    ASSERT_TRUE(store.takeProblem());
    store.save(unusual());
    EXPECT_EQ(store.load(), unusual());
    while (store.takeProblem()) {
    }
    store.save(ui::Settings());
    store.saveLayout(QStringLiteral("window"), "x");
    EXPECT_FALSE(store.takeProblem());
}

TEST_F(SettingsStoreTest, SharesItsFileWithASecondProgram)
{
    SettingsStore one(folder());
    SettingsStore other(folder());
    one.saveLayout(QStringLiteral("window"), "one");
    other.saveLayout(QStringLiteral("splitter"), "other");
    const SettingsStore later(folder());
    EXPECT_EQ(later.layout(QStringLiteral("window")), QByteArray("one"));
    EXPECT_EQ(later.layout(QStringLiteral("splitter")), QByteArray("other"));
}

} // namespace kd::gui::test
