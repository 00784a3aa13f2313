#include "core/io/keychain_vault.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

/// The vault with the module and a real keyring; tests/support/keyring.py starts one.
namespace kd::test {

namespace {

class RealKeyring : public testing::Test
{
protected:
    RealKeyring()
    {
        VaultSettings settings;
        settings.folder = m_folder.filePath(QStringLiteral("state"));
        m_vault = std::make_unique<KeychainVault>(settings, [] { return KeychainModule::load({QStringLiteral(KEYDOCTOR_MODULE_FOLDER)}); });
    }

    VaultAnswer wait(const QFuture<VaultAnswer> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 30'000));
        return future.isFinished() ? future.result() : VaultAnswer{VaultOutcome::Silent, {}, {}, {}, {}, {}};
    }

    static HeldKey key(const QString &label, std::string_view text)
    {
        return holdKey({HeldKind::N8nApiKey, QStringLiteral("n8n.example"), label}, QStringLiteral("https://n8n.example"), share(Secret(text)), QDateTime::currentDateTimeUtc());
    }

    void expectKept(const HeldKey &given)
    {
        ASSERT_EQ(wait(m_vault->store(given, VaultStore::OnlyNew)).outcome, VaultOutcome::Stored);
        const VaultAnswer found = wait(m_vault->find(given.name));
        ASSERT_EQ(found.outcome, VaultOutcome::Found);
        EXPECT_TRUE(found.key->newKey->equals(*given.newKey));
        EXPECT_EQ(!found.key->oldKey, !given.oldKey);
        if (given.oldKey && found.key->oldKey) {
            EXPECT_TRUE(found.key->oldKey->equals(*given.oldKey));
        }
        EXPECT_EQ(wait(m_vault->forget(given.name)).outcome, VaultOutcome::Absent);
        EXPECT_EQ(wait(m_vault->find(given.name)).outcome, VaultOutcome::Absent);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<KeychainVault> m_vault;
};

} // namespace

TEST_F(RealKeyring, KeepsSeventyKilobytes)
{
    std::string large(70'000, 'x');
    for (std::size_t i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>('!' + i % 90);
    HeldKey given = key(QStringLiteral("large"), large);
    given.oldKey = share(Secret(std::string(70'000, 'o')));
    expectKept(given);
}

TEST_F(RealKeyring, KeepsAnyBytes)
{
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    expectKept(key(QStringLiteral("Büro 東京/a\u0301"), bytes));
    expectKept(key(QStringLiteral("utf-8"), "Schlüssel 鍵 🔑"));
}

TEST_F(RealKeyring, IsAskedWithoutHoldingUpTheEventLoop)
{
    QElapsedTimer sinceTick;
    sinceTick.start();
    qint64 longest = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, sinceTick.restart()); });
    tick.start(5);
    for (int i = 0; i < 5; ++i)
        expectKept(key(QString::number(i), "n8n_api_0123456789abcdef0123456789abcdef01234567"));
    EXPECT_EQ(wait(m_vault->list()).outcome, VaultOutcome::Found);
    EXPECT_LT(longest, 2000) << "milliseconds between two ticks of 5";
}

TEST_F(RealKeyring, NamesWhatItHolds)
{
    for (const char *label : {"one", "two", "three"})
        ASSERT_EQ(wait(m_vault->store(key(QString::fromLatin1(label), "n8n_api_0123456789abcdef0123456789abcdef01234567"), VaultStore::OnlyNew)).outcome, VaultOutcome::Stored);
    QFile::remove(m_folder.filePath(QStringLiteral("state/keys.json")));
    const VaultAnswer answer = wait(m_vault->list());
    EXPECT_EQ(answer.keys.size(), 3);
    for (const ListedKey &each : answer.keys)
        EXPECT_EQ(wait(m_vault->forget(each.known.name)).outcome, VaultOutcome::Absent);
    EXPECT_TRUE(wait(m_vault->list()).keys.isEmpty());
}

} // namespace kd::test
