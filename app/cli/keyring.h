#pragma once

#include "app/cli/arguments.h"
#include "core/io/keychain_vault.h"
#include "core/keys/choose.h"

namespace kd::cli {

[[nodiscard]] const std::vector<Option> &keyringOptions();

/// The vault as a command uses it: what it waits for is said on stderr, unless everything is to be quiet, and then its dialog
/// is not opened either.
[[nodiscard]] Outcome<std::unique_ptr<Vault>> openVault(const Arguments &arguments, bool quiet);

/// An errand that did not succeed, as the end of a command.
[[nodiscard]] Failure failureOf(const VaultAnswer &answer, const KeyName &name = {});

/// Fetches the one key that a person means, and fails where none fits, or more than one.
class KeychainKey : public QObject
{
    Q_OBJECT

public:
    using OnKey = std::function<void(Outcome<HeldKey>)>;

    KeychainKey(std::unique_ptr<Vault> vault, WantedKey wanted) : m_vault(std::move(vault)), m_wanted(std::move(wanted)) {}
    void fetch(OnKey then);

private:
    /// The list may be lost or behind: then the keychain itself is asked for what it holds.
    void searchAll();
    void find(const KeyName &name);
    [[nodiscard]] bool pick(const QList<KeyName> &names);

    std::unique_ptr<Vault> m_vault;
    WantedKey m_wanted;
    OnKey m_then;
};

/// The names among which a person chooses.
[[nodiscard]] QList<KeyName> namesOf(const QList<KnownKey> &keys);
[[nodiscard]] QList<KeyName> namesOf(const QList<ListedKey> &keys);

} // namespace kd::cli
