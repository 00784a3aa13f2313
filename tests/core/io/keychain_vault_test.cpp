#include "core/io/keychain_vault.h"

#include "tests/support/fake_keychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace kd::test {

namespace {

using namespace std::chrono_literals;

constexpr const char *canary = "HUNTER2hunter2HUNTER2hunter2-0123456789";

class KeychainVaultTest : public testing::Test
{
protected:
    KeychainVaultTest()
    {
        m_settings.folder = m_folder.filePath(QStringLiteral("state"));
        m_settings.patience = {100ms, 200ms, 20ms};
        remake();
    }

    /// As after a new start of the program, with the keychain as it is.
    void remake()
    {
        m_vault = std::make_unique<KeychainVault>(m_settings, [this] {
            KeychainModule module;
            module.keychain.reset(new Pass(keychain));
            return module;
        });
    }

    static VaultAnswer wait(const QFuture<VaultAnswer> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 3000));
        return future.isFinished() ? future.result() : VaultAnswer{VaultOutcome::Silent, {}, QStringLiteral("(never)"), {}, {}, {}};
    }

    static KeyName name(const char *label = "main") { return {HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QString::fromUtf8(label)}; }

    static HeldKey key(const char *label = "main", std::string_view text = canary)
    {
        HeldKey made = holdKey(name(label), QStringLiteral("https://n8n.example"), share(Secret(text)), QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC));
        made.due = QDate(2026, 12, 24);
        return made;
    }

    VaultAnswer store(HeldKey held, VaultStore how = VaultStore::OnlyNew) { return wait(m_vault->store(std::move(held), how)); }
    VaultAnswer find(const KeyName &wanted) { return wait(m_vault->find(wanted)); }

    [[nodiscard]] QString listFile() const { return m_settings.folder + QStringLiteral("/keys.json"); }
    QByteArray listBytes()
    {
        QFile file(listFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeList(const QByteArray &bytes)
    {
        QFile file(listFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// The keychain outlives every vault that uses it.
    class Pass : public Keychain
    {
    public:
        explicit Pass(Keychain &to) : m_to(to) {}
        void look(OnState answer) override { m_to.look(std::move(answer)); }
        void open(OnState answer) override { m_to.open(std::move(answer)); }
        void closeDialog() override { m_to.closeDialog(); }
        void read(const QString &name, OnReply answer) override { m_to.read(name, std::move(answer)); }
        void write(const QString &name, const QByteArray &bytes, OnReply answer) override { m_to.write(name, bytes, std::move(answer)); }
        void remove(const QString &name, OnReply answer) override { m_to.remove(name, std::move(answer)); }
        void names(OnNames answer) override { m_to.names(std::move(answer)); }

    private:
        Keychain &m_to;
    };

    QTemporaryDir m_folder;
    FakeKeychain keychain;
    VaultSettings m_settings;
    std::unique_ptr<KeychainVault> m_vault;
};

} // namespace

TEST_F(KeychainVaultTest, GivesBackWhatItWasGiven)
{
    HeldKey given = key();
    given.oldKey = share(Secret("an older one \xc3\xbc"));
    ASSERT_EQ(store(given).outcome, VaultOutcome::Stored);
    remake();
    const VaultAnswer answer = find(name());
    ASSERT_EQ(answer.outcome, VaultOutcome::Found);
    EXPECT_EQ(answer.key->newKey->expose(), canary);
    EXPECT_EQ(answer.key->oldKey->expose(), "an older one \xc3\xbc");
    EXPECT_EQ(answer.key->address, QStringLiteral("https://n8n.example"));
    EXPECT_EQ(answer.key->due, QDate(2026, 12, 24));
    EXPECT_EQ(answer.key->created, given.created);
    EXPECT_FALSE(answer.key->lastProven.isValid());
    EXPECT_EQ(answer.key->fingerprint, fingerprint(Secret(canary)));
}

TEST_F(KeychainVaultTest, KeepsNoSecretBesideTheKeychain)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    const QByteArray list = listBytes();
    EXPECT_TRUE(list.contains("n8n-api-key/n8n.example/main"));
    EXPECT_FALSE(list.contains("HUNTER2"));
    EXPECT_FALSE(list.contains(QByteArray(canary).toBase64().left(20)));
    struct stat status {};
    ASSERT_EQ(stat(QFile::encodeName(listFile()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    ASSERT_EQ(stat(QFile::encodeName(m_settings.folder).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0700U);
}

TEST_F(KeychainVaultTest, FingerprintsAreTheSameInEveryRun)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    const QString before = find(name()).key->fingerprint;
    makeFingerprintsWith(share(Secret("another run's")));
    EXPECT_NE(fingerprint(Secret(canary)), before);
    remake();
    EXPECT_EQ(find(name()).key->fingerprint, before);
    EXPECT_EQ(fingerprint(Secret(canary)), before);
}

TEST_F(KeychainVaultTest, OverwritesNoOtherKeyUnasked)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    const VaultAnswer other = store(key("main", "another key, and a longer one"));
    EXPECT_EQ(other.outcome, VaultOutcome::Exists);
    EXPECT_EQ(other.key->newKey->expose(), canary);
    EXPECT_EQ(find(name()).key->newKey->expose(), canary);
    HeldKey same = key();
    same.due = QDate(2027, 1, 1);
    EXPECT_EQ(store(same).outcome, VaultOutcome::Stored) << "the same key, with another date";
    EXPECT_EQ(find(name()).key->due, QDate(2027, 1, 1));
    EXPECT_EQ(store(key("main", "another key, and a longer one"), VaultStore::Replace).outcome, VaultOutcome::Stored);
    EXPECT_EQ(find(name()).key->newKey->expose(), "another key, and a longer one");
}

TEST_F(KeychainVaultTest, TellsALockedKeyringFromAnEmptyOne)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    keychain.state = keychain.afterDialog = KeyringState::Locked;
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Locked);
    EXPECT_EQ(store(key("other")).outcome, VaultOutcome::Locked);
    EXPECT_EQ(wait(m_vault->forget(name())).outcome, VaultOutcome::Locked);
    EXPECT_EQ(wait(m_vault->list()).outcome, VaultOutcome::Locked);
    EXPECT_EQ(m_vault->known().keys.size(), 1);
    EXPECT_EQ(m_vault->known().keys.constFirst().state, KnownKey::State::Held);
    keychain.state = KeyringState::Ready;
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Found);
}

TEST_F(KeychainVaultTest, HasTheKeyringOpenedByItsOwnDialog)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    keychain.state = KeyringState::Locked;
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Found);
    keychain.state = KeyringState::Locked;
    m_settings.mayAsk = false;
    remake();
    keychain.asked.clear();
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Locked);
    EXPECT_FALSE(keychain.asked.contains(QStringLiteral("open")));
}

TEST_F(KeychainVaultTest, TellsWhatIsMissing)
{
    for (const auto &[state, lack] : {std::pair{KeyringState::NoBus, VaultLack::Bus}, std::pair{KeyringState::NoService, VaultLack::Service},
                                      std::pair{KeyringState::NoLibrary, VaultLack::Library}, std::pair{KeyringState::NoCollection, VaultLack::Collection}}) {
        keychain.state = state;
        const VaultAnswer answer = find(name());
        EXPECT_EQ(answer.outcome, VaultOutcome::NoKeyring);
        EXPECT_EQ(answer.lack, lack);
    }
    EXPECT_FALSE(QFile::exists(listFile()));
    KeychainVault without(m_settings, [] { return KeychainModule{nullptr, QStringLiteral("no such file")}; });
    const VaultAnswer answer = wait(without.find(name()));
    EXPECT_EQ(answer.outcome, VaultOutcome::NoKeyring);
    EXPECT_EQ(answer.lack, VaultLack::Module);
    EXPECT_EQ(answer.detail, QStringLiteral("no such file"));
}

TEST_F(KeychainVaultTest, MakesTheFirstKeyringOnlyToStore)
{
    keychain.state = KeyringState::NoCollection;
    EXPECT_EQ(wait(m_vault->list()).outcome, VaultOutcome::NoKeyring);
    EXPECT_EQ(store(key()).outcome, VaultOutcome::Stored);
}

TEST_F(KeychainVaultTest, GivesUpOnASilentKeyring)
{
    for (const char *what : {"look", "read", "write"}) {
        keychain.silent = {QString::fromLatin1(what)};
        QSignalSpy waiting(m_vault.get(), &Vault::waiting);
        EXPECT_EQ(store(key(what)).outcome, VaultOutcome::Silent) << what;
        ASSERT_EQ(waiting.count(), 2) << what;
        EXPECT_EQ(waiting.at(0).at(0).value<VaultWait>(), VaultWait::Answer);
        EXPECT_EQ(waiting.at(1).at(0).value<VaultWait>(), VaultWait::None);
    }
    keychain.silent.clear();
    EXPECT_EQ(store(key("after")).outcome, VaultOutcome::Stored) << "it has come back, and nothing is left locked";
}

TEST_F(KeychainVaultTest, GivesUpOnADialogThatNobodyAnswers)
{
    keychain.state = KeyringState::Locked;
    keychain.silent = {QStringLiteral("open")};
    QSignalSpy waiting(m_vault.get(), &Vault::waiting);
    const VaultAnswer answer = find(name());
    EXPECT_EQ(answer.outcome, VaultOutcome::Silent);
    EXPECT_EQ(answer.lack, VaultLack::Dialog);
    EXPECT_FALSE(keychain.dialogOpen);
    ASSERT_GE(waiting.count(), 1);
    EXPECT_EQ(waiting.at(0).at(0).value<VaultWait>(), VaultWait::Dialog);
}

TEST_F(KeychainVaultTest, IsCancelled)
{
    keychain.state = KeyringState::Locked;
    keychain.silent = {QStringLiteral("open")};
    std::stop_source stop;
    const auto future = m_vault->find(name(), stop.get_token());
    ASSERT_TRUE(QTest::qWaitFor([&] { return keychain.dialogOpen; }, 1000));
    stop.request_stop();
    EXPECT_EQ(wait(future).outcome, VaultOutcome::Cancelled);
    EXPECT_FALSE(keychain.dialogOpen);
}

TEST_F(KeychainVaultTest, EndsEveryErrandWhenItGoes)
{
    keychain.silent = {QStringLiteral("read")};
    const auto future = m_vault->find(name());
    QTest::qWait(10);
    m_vault.reset();
    ASSERT_TRUE(future.isFinished());
    EXPECT_EQ(future.result().outcome, VaultOutcome::Cancelled);
}

TEST_F(KeychainVaultTest, BelievesNoDeletion)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    keychain.deletesNothing = true;
    EXPECT_EQ(wait(m_vault->forget(name())).outcome, VaultOutcome::Refused);
    EXPECT_EQ(m_vault->known().keys.constFirst().state, KnownKey::State::Held);
    keychain.deletesNothing = false;
    EXPECT_EQ(wait(m_vault->forget(name())).outcome, VaultOutcome::Absent);
    EXPECT_TRUE(m_vault->known().keys.isEmpty());
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Absent);
}

TEST_F(KeychainVaultTest, BelievesNoWriting)
{
    keychain.cutsOff = true;
    EXPECT_EQ(store(key()).outcome, VaultOutcome::Refused);
}

TEST_F(KeychainVaultTest, TellsTheBackendsOwnWords)
{
    keychain.entries.insert(QStringLiteral("fingerprint-key"), QByteArray(32, 'x'));
    keychain.refusal = QStringLiteral("the disk is full");
    const VaultAnswer answer = store(key());
    EXPECT_EQ(answer.outcome, VaultOutcome::Refused);
    EXPECT_EQ(answer.detail, QStringLiteral("the disk is full"));
    EXPECT_TRUE(m_vault->known().keys.isEmpty());
}

TEST_F(KeychainVaultTest, RefusesWhatNoEntryHolds)
{
    EXPECT_EQ(store(key("main", std::string(300 * 1024, 'x'))).outcome, VaultOutcome::TooLarge);
    EXPECT_TRUE(keychain.asked.isEmpty());
    HeldKey two = key("main", std::string(65'536, 'x'));
    two.oldKey = share(Secret(std::string(65'536, 'y')));
    EXPECT_EQ(store(two).outcome, VaultOutcome::Stored);
}

TEST_F(KeychainVaultTest, StoresNothingThatTheListCannotName)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    const auto before = keychain.entries.keys();
    VaultSettings settings = m_settings;
    settings.folder = QStringLiteral("/dev/null/x");
    KeychainVault vault(settings, [this] {
        KeychainModule module;
        module.keychain.reset(new Pass(keychain));
        return module;
    });
    EXPECT_EQ(wait(vault.store(key("other"), VaultStore::OnlyNew)).outcome, VaultOutcome::Refused);
    EXPECT_EQ(keychain.entries.keys(), before);
}

TEST_F(KeychainVaultTest, FindsWhatWasDeletedBehindItsBack)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    keychain.entries.remove(name().text());
    for (int run = 0; run < 2; ++run) {
        const VaultAnswer answer = wait(m_vault->list());
        ASSERT_EQ(answer.keys.size(), 1);
        EXPECT_EQ(answer.keys.constFirst().state, ListedKey::State::Gone);
    }
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Absent);
    EXPECT_EQ(wait(m_vault->forget(name())).outcome, VaultOutcome::Absent);
    EXPECT_TRUE(wait(m_vault->list()).keys.isEmpty());
}

TEST_F(KeychainVaultTest, TellsWhatIsNotItsOwn)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    keychain.entries.insert(name().text(), "something else");
    EXPECT_EQ(find(name()).outcome, VaultOutcome::Damaged);
    EXPECT_EQ(wait(m_vault->list()).keys.constFirst().state, ListedKey::State::Unreadable);
    EXPECT_EQ(store(key()).outcome, VaultOutcome::Exists);
    EXPECT_EQ(wait(m_vault->forget(name())).outcome, VaultOutcome::Absent);
}

TEST_F(KeychainVaultTest, MakesALostOrDamagedListAnew)
{
    ASSERT_EQ(store(key("one")).outcome, VaultOutcome::Stored);
    ASSERT_EQ(store(key("two")).outcome, VaultOutcome::Stored);
    QFile::remove(listFile());
    EXPECT_EQ(wait(m_vault->list()).keys.size(), 2);
    EXPECT_EQ(m_vault->known().keys.size(), 2);
    for (const char *damage : {"", "{", "[]", "{\"schema_version\":\"1\",\"keys\":[{}]}", "{\"schema_version\":\"2\",\"keys\":[]}"}) {
        writeList(damage);
        EXPECT_TRUE(m_vault->known().problem) << damage;
        const VaultAnswer answer = wait(m_vault->list());
        EXPECT_EQ(answer.keys.size(), 2) << damage;
        EXPECT_EQ(answer.problems.size(), 2) << damage;
        EXPECT_EQ(m_vault->known().keys.size(), 2) << damage;
        EXPECT_FALSE(m_vault->known().problem) << damage;
        EXPECT_TRUE(QFile::exists(listFile() + QStringLiteral(".damaged")));
    }
    writeList("{");
    keychain.cannotSay = true;
    EXPECT_TRUE(wait(m_vault->list()).keys.isEmpty());
}

TEST_F(KeychainVaultTest, SaysBeforehandWhatItIsAboutToStore)
{
    KnownKeys during;
    keychain.beforeWrite = [&] { during = m_vault->known(); };
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    ASSERT_EQ(during.keys.size(), 1);
    EXPECT_EQ(during.keys.constFirst().state, KnownKey::State::Storing);
    EXPECT_EQ(m_vault->known().keys.constFirst().state, KnownKey::State::Held);
}

TEST_F(KeychainVaultTest, FinishesWhatACrashLeftHalfDone)
{
    ASSERT_EQ(store(key("stays")).outcome, VaultOutcome::Stored);
    ASSERT_EQ(store(key("goes")).outcome, VaultOutcome::Stored);
    QList<KnownKey> keys = m_vault->known().keys;
    for (KnownKey &each : keys)
        each.state = each.name.label == QLatin1String("goes") ? KnownKey::State::Forgetting : KnownKey::State::Storing;
    keys.append(keys.constFirst());
    keys.last().name.label = QStringLiteral("never came");
    writeList(toJson(keys));
    keychain.entries.remove(name("goes").text());
    const VaultAnswer answer = wait(m_vault->list());
    ASSERT_EQ(answer.keys.size(), 1);
    EXPECT_EQ(answer.keys.constFirst().state, ListedKey::State::Held);
    ASSERT_EQ(m_vault->known().keys.size(), 1);
    EXPECT_EQ(m_vault->known().keys.constFirst().state, KnownKey::State::Held);
}

TEST_F(KeychainVaultTest, WaitsForAnotherProcessAndNotForEver)
{
    ASSERT_EQ(store(key()).outcome, VaultOutcome::Stored);
    FileLock other(m_settings.folder + QStringLiteral("/keys.lock"));
    ASSERT_EQ(other.take(), FileLock::Taken::Yes);
    EXPECT_EQ(store(key("second")).outcome, VaultOutcome::Busy);
    EXPECT_EQ(wait(m_vault->list()).keys.size(), 1) << "reading needs no lock";
    const auto future = m_vault->store(key("second"), VaultStore::OnlyNew);
    QTest::qWait(40);
    other.release();
    EXPECT_EQ(wait(future).outcome, VaultOutcome::Stored);
}

TEST_F(KeychainVaultTest, ManyErrandsAtOnceLoseNothing)
{
    m_settings.patience = {2s, 2s, 1s};
    remake();
    std::vector<QFuture<VaultAnswer>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(m_vault->store(key(QByteArray::number(i).constData()), VaultStore::OnlyNew));
    for (const auto &future : futures)
        EXPECT_EQ(wait(future).outcome, VaultOutcome::Stored);
    EXPECT_EQ(m_vault->known().keys.size(), 20);
    EXPECT_EQ(wait(m_vault->list()).keys.size(), 20);
}

} // namespace kd::test
