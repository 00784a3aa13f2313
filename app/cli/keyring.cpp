#include "app/cli/keyring.h"

#include "core/base/words.h"
#include "core/report/plain_text.h"
#include "core/report/vault_words.h"

#include <cstdio>

namespace kd::cli {

namespace {

constexpr int longestTimeout = 3600;

void tell(VaultWait why)
{
    const QString said = why == VaultWait::Dialog ? Words::tr("Waiting for the keyring: its dialog asks for a password.")
                                                  : Words::tr("Waiting for the keyring.");
    if (why != VaultWait::None)
        std::fputs((said + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

Exit exitOf(VaultOutcome outcome)
{
    switch (outcome) {
    case VaultOutcome::Stored:
    case VaultOutcome::Found:
        return Exit::Healthy;
    case VaultOutcome::Absent:
    case VaultOutcome::Damaged:
        return Exit::Unreadable;
    case VaultOutcome::Cancelled:
        return Exit::Interrupted;
    case VaultOutcome::Exists:
    case VaultOutcome::NoKeyring:
    case VaultOutcome::Locked:
    case VaultOutcome::Silent:
    case VaultOutcome::Busy:
    case VaultOutcome::Refused:
    case VaultOutcome::TooLarge:
        break;
    }
    return Exit::Refused;
}

} // namespace

const std::vector<Option> &keyringOptions()
{
    static const std::vector<Option> options = {
        {"keyring-timeout", "SECONDS", "how long the keyring may take to answer (default 10; its dialog 120)"}};
    return options;
}

Outcome<std::unique_ptr<Vault>> openVault(const Arguments &arguments, bool quiet)
{
    VaultSettings settings;
    settings.mayAsk = !quiet;
    if (arguments.has("keyring-timeout")) {
        bool number = false;
        const int seconds = arguments.value("keyring-timeout").toInt(&number);
        if (!number || seconds < 1 || seconds > longestTimeout)
            return failure(Exit::Usage, QStringLiteral("--keyring-timeout is a number of seconds from 1 to %1.").arg(longestTimeout));
        settings.patience.answer = settings.patience.dialog = std::chrono::seconds(seconds);
        settings.patience.quiet = std::min(settings.patience.quiet, settings.patience.answer / 2);
    }
    auto vault = std::make_unique<KeychainVault>(settings);
    if (!quiet)
        QObject::connect(vault.get(), &Vault::waiting, vault.get(), &tell);
    return vault;
}

Failure failureOf(const VaultAnswer &answer, const KeyName &name)
{
    return {exitOf(answer.outcome), Problem{vaultSentence(answer, name), {}, {}}};
}

QList<KeyName> namesOf(const QList<KnownKey> &keys)
{
    QList<KeyName> names;
    for (const KnownKey &key : keys)
        names.append(key.name);
    return names;
}

QList<KeyName> namesOf(const QList<ListedKey> &keys)
{
    QList<KeyName> names;
    for (const ListedKey &key : keys)
        names.append(key.known.name);
    return names;
}

void KeychainKey::fetch(OnKey then)
{
    m_then = std::move(then);
    if (!pick(namesOf(m_vault->known().keys)))
        searchAll();
}

bool KeychainKey::pick(const QList<KeyName> &names)
{
    const QList<KeyName> fitting = choose(names, m_wanted);
    if (fitting.size() > 1) {
        QStringList called;
        for (const KeyName &name : fitting)
            called.append(plainText(name.text()));
        m_then(failure(Exit::Usage, Words::tr("More than one key is kept under that label; name one in full: %1").arg(called.join(QStringLiteral(", ")))));
        return true;
    }
    if (fitting.isEmpty())
        return false;
    find(fitting.constFirst());
    return true;
}

void KeychainKey::searchAll()
{
    m_vault->list().then(this, [this](const VaultAnswer &answer) {
        if (!answer.is(VaultOutcome::Found))
            return m_then(tl::unexpected(failureOf(answer)));
        if (!pick(namesOf(answer.keys)))
            m_then(failure(Exit::Unreadable, Words::tr("The keyring holds no key under that label. keydoctor-cli keys list says which it holds.")));
    });
}

void KeychainKey::find(const KeyName &name)
{
    m_vault->find(name).then(this, [this, name](const VaultAnswer &answer) {
        if (answer.is(VaultOutcome::Found))
            return m_then(*answer.key);
        if (answer.is(VaultOutcome::Absent))
            return m_then(failure(Exit::Unreadable, Words::tr("%1 was kept in the keyring, and something else has deleted it there.").arg(plainText(name.text()))));
        m_then(tl::unexpected(failureOf(answer, name)));
    });
}

} // namespace kd::cli
