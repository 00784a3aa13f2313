#include "core/report/vault_words.h"

#include <gtest/gtest.h>

#include <set>

namespace kd::test {

namespace {

VaultAnswer answer(VaultOutcome outcome, VaultLack lack = VaultLack::None, const char *detail = "")
{
    return {outcome, lack, QString::fromUtf8(detail), {}, {}, {}};
}

} // namespace

TEST(VaultWords, TellEveryFailureFromEveryOther)
{
    const KeyName name{HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QStringLiteral("main")};
    std::set<QString> said;
    const std::vector<VaultAnswer> answers = {answer(VaultOutcome::Absent), answer(VaultOutcome::Exists), answer(VaultOutcome::Locked), answer(VaultOutcome::Silent, VaultLack::Service),
                                              answer(VaultOutcome::Silent, VaultLack::Dialog), answer(VaultOutcome::Busy), answer(VaultOutcome::Refused), answer(VaultOutcome::TooLarge),
                                              answer(VaultOutcome::Damaged), answer(VaultOutcome::Cancelled), answer(VaultOutcome::NoKeyring, VaultLack::Bus),
                                              answer(VaultOutcome::NoKeyring, VaultLack::Service), answer(VaultOutcome::NoKeyring, VaultLack::Collection),
                                              answer(VaultOutcome::NoKeyring, VaultLack::Library), answer(VaultOutcome::NoKeyring, VaultLack::Module)};
    for (const VaultAnswer &each : answers) {
        const QString sentence = vaultSentence(each, name);
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_TRUE(said.insert(sentence).second) << sentence.toStdString();
        if (each.is(VaultOutcome::NoKeyring)) {
            EXPECT_TRUE(sentence.contains(QLatin1String("apt install"))) << sentence.toStdString();
        }
    }
    EXPECT_TRUE(vaultSentence(answer(VaultOutcome::Stored)).isEmpty());
}

TEST(VaultWords, GiveTheBackendsOwnWordsAsPlainText)
{
    EXPECT_TRUE(vaultSentence(answer(VaultOutcome::Refused, VaultLack::None, "disk\x1b[31m full")).contains(QLatin1String("disk\\u001b[31m full")));
    EXPECT_TRUE(vaultSentence(answer(VaultOutcome::NoKeyring, VaultLack::Service, "no name")).endsWith(QLatin1String("(no name)")));
}

} // namespace kd::test
