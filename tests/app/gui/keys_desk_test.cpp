#include "app/gui/keys_desk.h"

#include "core/io/keychain_vault.h"
#include "practice/world.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/window_states.h"
#include "ui/keys/add_key_dialog.h"
#include "ui/keys/keys_page.h"
#include "ui/start/key_field.h"
#include "ui/start/keychain_button.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

using namespace std::chrono_literals;

constexpr const char *canary = "n8n_api_HUNTER2hunter2HUNTER2hunter20123456789abcdef";

KeyName named(const char *label)
{
    return {HeldKind::N8nApiKey, QStringLiteral("127.0.0.1:1"), QString::fromUtf8(label)};
}

/// A window with a vault over a keychain that behaves as it is told to.
class KeysDeskTest : public testing::Test
{
protected:
    KeysDeskTest() { remake(); }

    /// As after a new start of the program.
    void remake()
    {
        auto own = std::make_unique<FakeKeychain>();
        if (keychain)
            own->entries = keychain->entries;
        desk.reset(); // and its keychain with it
        window = std::make_unique<ui::MainWindow>(texts().catalogue, texts().tree);
        keychain = own.get();
        auto module = std::make_shared<KeychainModule>();
        module->keychain = std::move(own);
        VaultSettings settings;
        settings.folder = folder.filePath(QStringLiteral("state"));
        settings.patience = {300ms, 600ms, 20ms};
        desk = std::make_unique<gui::KeysDesk>(*window, texts(), ui::Settings(), std::make_unique<KeychainVault>(settings, [module] { return std::move(*module); }));
        window->show();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk->isBusy(); }, 20'000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::KeysPage &page()
    {
        window->go(ui::MainWindow::Page::Keys);
        return *window->keysPage();
    }
    void hold(const char *label, int dueInDays = 80, const char *key = canary, const QString &address = QStringLiteral("http://127.0.0.1:1"))
    {
        const auto owner = readInstanceOwner(address);
        HeldKey held = holdKey({owner->kind, owner->host, QString::fromUtf8(label)}, owner->address, share(Secret(key)), QDateTime::currentDateTimeUtc());
        held.due = QDate::currentDate().addDays(dueInDays);
        const QFuture<VaultAnswer> stored = desk->vault().store(held, VaultStore::Replace);
        ASSERT_TRUE(QTest::qWaitFor([&] { return stored.isFinished(); }, 5000));
        ASSERT_EQ(stored.result().outcome, VaultOutcome::Stored);
    }
    [[nodiscard]] bool says(const char *words) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
    [[nodiscard]] ui::AddKeyDialog *dialog() const { return window->findChild<ui::AddKeyDialog *>(); }
    [[nodiscard]] ui::KeyField &field() const { return *window->start()->keyField(); }
    void fill(const char *label, const char *key)
    {
        for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String("n8n address"))
                edit->setText(QStringLiteral("http://127.0.0.1:1"));
            if (edit->accessibleName() == QLatin1String("Label"))
                edit->setText(QString::fromUtf8(label));
        }
        dialog()->findChild<ui::KeyField *>()->setSecret(share(Secret(key)));
    }
    void keep()
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("&Keep the key"))
                button->click();
        }
        settle();
    }

    QTemporaryDir folder;
    FakeKeychain *keychain = nullptr;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<gui::KeysDesk> desk;
};

} // namespace

TEST_F(KeysDeskTest, ShowsWhatIsHeldAndNoKey)
{
    hold("main");
    page();
    settle();
    ASSERT_EQ(page().keys().size(), 1);
    EXPECT_EQ(page().keys().constFirst().masked, QStringLiteral("n8n_api_…cdef"));
    EXPECT_TRUE(says("1 key is kept in the keyring."));
    for (const QLabel *label : window->findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QLatin1String("HUNTER2"))) << label->text().toStdString();
}

TEST_F(KeysDeskTest, SaysWhyNothingCanBeRead)
{
    const std::pair<KeyringState, const char *> states[] = {{KeyringState::NoService, "apt install gnome-keyring"}, {KeyringState::NoBus, "There is no session bus"},
                                                            {KeyringState::NoLibrary, "libsecret is not installed"}, {KeyringState::Silent, "The keyring does not answer"}};
    for (const auto &[state, words] : states) {
        keychain->state = state;
        page();
        settle();
        Q_EMIT page().againWanted();
        settle();
        EXPECT_TRUE(says(words)) << words;
        EXPECT_TRUE(says("Which keys there are is not known"));
    }
}

TEST_F(KeysDeskTest, ShowsTheDaysOfALockedKeyring)
{
    hold("main", 3);
    keychain->state = KeyringState::Locked;
    keychain->afterDialog = KeyringState::Locked;
    page();
    settle();
    EXPECT_TRUE(says("The keyring is locked"));
    ASSERT_EQ(page().keys().size(), 1);
    EXPECT_TRUE(page().keys().constFirst().masked.isEmpty());
    EXPECT_TRUE(says("in 3 days"));
}

TEST_F(KeysDeskTest, SaysWhatItWaitsForAndCanBeCancelled)
{
    keychain->silent = {QStringLiteral("look")};
    page();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("Waiting for the keyring."); }, 2000));
    Q_EMIT page().cancelWanted();
    settle();
    EXPECT_TRUE(says("Cancelled."));
    keychain->silent = {};
    Q_EMIT page().againWanted();
    settle();
    EXPECT_TRUE(says("No key is kept in the keyring."));
    keychain->state = KeyringState::Locked;
    keychain->silent = {QStringLiteral("open")};
    Q_EMIT page().againWanted();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("its dialog asks for a password"); }, 2000));
    settle();
    EXPECT_TRUE(says("was not answered in time"));
}

TEST_F(KeysDeskTest, KeepsAKeyAndSaysWhatIsWrongWithOne)
{
    page();
    settle();
    Q_EMIT page().addWanted();
    fill("main", "YOUR_API_KEY");
    keep();
    ASSERT_TRUE(dialog() && dialog()->isVisible());
    EXPECT_TRUE(keychain->entries.isEmpty());
    fill("main", canary);
    keep();
    EXPECT_FALSE(dialog());
    EXPECT_TRUE(says("main (127.0.0.1:1) is kept in the keyring."));
    ASSERT_EQ(page().keys().size(), 1);
    EXPECT_EQ(page().keys().constFirst().known.due, QDate::currentDate().addDays(90));
}

TEST_F(KeysDeskTest, OverwritesAnotherKeyOnlyOnThePersonsWord)
{
    hold("main");
    page();
    settle();
    Q_EMIT page().addWanted();
    fill("main", "n8n_api_fedcba9876543210fedcba9876543210fedcba98");
    keep();
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(says("Another key is kept as"));
    dialog()->findChild<QCheckBox *>()->setChecked(true);
    keep();
    EXPECT_FALSE(dialog());
    EXPECT_EQ(page().keys().constFirst().masked, QStringLiteral("n8n_api_…ba98"));
}

TEST_F(KeysDeskTest, LooksWhetherAForgottenKeyIsGone)
{
    hold("main");
    page();
    settle();
    keychain->deletesNothing = true;
    Q_EMIT page().forgetWanted(named("main"));
    settle();
    EXPECT_TRUE(says("it is still there") || says("still there"));
    EXPECT_EQ(page().keys().size(), 1);
    keychain->deletesNothing = false;
    Q_EMIT page().forgetWanted(named("main"));
    settle();
    EXPECT_TRUE(says("reading it again found nothing"));
    EXPECT_TRUE(page().keys().isEmpty());
}

TEST_F(KeysDeskTest, AsksALiveInstanceAndNotesWhatWasProven)
{
    const auto world = practice::PracticeWorld::start(QStringLiteral("healthy-plain"), QStringLiteral("2.40"));
    ASSERT_TRUE(world);
    const QString url = world->description().value(QLatin1String("url")).toString();
    hold("good", 80, world->description().value(QLatin1String("key")).toString().toUtf8().constData(), url);
    hold("wrong", 80, canary, url);
    page();
    settle();
    QList<KeyName> all;
    for (const ui::ShownKey &key : page().keys())
        all.append(key.known.name);
    Q_EMIT page().checkWanted(all);
    settle();
    for (const ui::ShownKey &key : page().keys()) {
        const bool good = key.known.name.label == QLatin1String("good");
        EXPECT_EQ(key.acceptance, good ? ui::Acceptance::Accepted : ui::Acceptance::Refused) << key.sentence.toStdString();
        EXPECT_EQ(key.known.lastProven.isValid(), good);
    }
    Q_EMIT page().againWanted();
    settle();
    for (const ui::ShownKey &key : page().keys())
        EXPECT_NE(key.acceptance, ui::Acceptance::NotAsked) << "what was asked stays said";
}

TEST_F(KeysDeskTest, FindsDuringACheckThatAKeyIsGone)
{
    hold("main");
    page();
    settle();
    keychain->entries.remove(named("main").text());
    Q_EMIT page().checkWanted({named("main")});
    settle();
    EXPECT_EQ(page().keys().constFirst().state, ListedKey::State::Gone);
    EXPECT_TRUE(says("something else has deleted it"));
}

TEST_F(KeysDeskTest, StopsACheckThatIsCancelled)
{
    hold("main");
    hold("second");
    page();
    settle();
    keychain->silent = {QStringLiteral("read")};
    Q_EMIT page().checkWanted({named("main"), named("second")});
    EXPECT_TRUE(says("1 of 2"));
    Q_EMIT page().cancelWanted();
    settle();
    EXPECT_TRUE(says("Cancelled."));
    for (const ui::ShownKey &key : page().keys())
        EXPECT_EQ(key.acceptance, ui::Acceptance::NotAsked);
}

TEST_F(KeysDeskTest, GivesTheStartPageAKeyThatIsNotShown)
{
    hold("main");
    ui::KeychainButton *button = window->start()->keychain();
    Q_EMIT button->picked(named("main"));
    settle();
    ASSERT_TRUE(field().secret());
    EXPECT_TRUE(field().secret()->equals(Secret(canary)));
    EXPECT_FALSE(field().edit()->text().contains(QLatin1String("HUNTER2")));
    EXPECT_EQ(window->start()->asked().address, QStringLiteral("http://127.0.0.1:1"));
    keychain->entries.remove(named("main").text());
    window->start()->wipe();
    Q_EMIT button->picked(named("main"));
    settle();
    EXPECT_FALSE(field().secret());
    EXPECT_TRUE(says("something else has deleted it there"));
}

TEST_F(KeysDeskTest, LeavesTheStartPageAloneOnceTheWaitWasEnded)
{
    hold("main");
    keychain->silent = {QStringLiteral("look")};
    Q_EMIT window->start()->keychain()->picked(named("main"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says("Waiting for the keyring."); }, 2000));
    Q_EMIT window->start()->keychain()->cancelWanted();
    settle();
    EXPECT_FALSE(field().secret());
    EXPECT_TRUE(says("Cancelled."));
}

TEST_F(KeysDeskTest, LetsTheKeysPageFinishFirst)
{
    hold("main");
    keychain->silent = {QStringLiteral("look")};
    page();
    window->go(ui::MainWindow::Page::Start);
    Q_EMIT window->start()->keychain()->picked(named("main"));
    EXPECT_TRUE(says("wait for that, or cancel it there"));
    Q_EMIT window->start()->keychain()->cancelWanted();
    settle();
    EXPECT_FALSE(field().secret());
}

TEST_F(KeysDeskTest, SaysOnTheStartPageWhatIsDue)
{
    EXPECT_FALSE(says("is due"));
    hold("main", 3);
    hold("late", 80);
    remake();
    EXPECT_TRUE(says("A key is due. main (127.0.0.1:1): in 3 days"));
    EXPECT_FALSE(keychain->asked.contains(QStringLiteral("look"))) << "the keyring is not asked for it";
    for (const char *label : {"a", "b", "c"})
        hold(label, -1);
    remake();
    EXPECT_TRUE(says("4 keys are due. "));
    EXPECT_TRUE(says("1 more"));
}

TEST_F(KeysDeskTest, MayGoWhileTheKeyringIsSilent)
{
    keychain->silent = {QStringLiteral("look")};
    page();
    desk.reset();
    window.reset();
}

TEST_F(KeysDeskTest, LeavesNoSecretInAnyFile)
{
    hold("main");
    page();
    settle();
    Q_EMIT page().checkWanted({named("main")});
    settle();
    QFile list(folder.filePath(QStringLiteral("state/keys.json")));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QByteArray bytes = list.readAll();
    EXPECT_TRUE(bytes.contains("127.0.0.1:1/main"));
    EXPECT_FALSE(bytes.contains("HUNTER2"));
}

} // namespace kd::test
