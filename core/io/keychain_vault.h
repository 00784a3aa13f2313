#pragma once

#include "core/io/keychain_module.h"
#include "core/io/vault_errand.h"

namespace kd {

struct VaultSettings {
    QString folder; ///< of the list; the state folder where empty
    VaultPatience patience;
    bool mayAsk = true; ///< the keyring's own dialog may be opened
};

/// The vault over the Secret Service. The module that speaks with it is loaded with the first errand. It believes nothing:
/// the keyring's state is asked for first, what was written is read back, what was deleted is looked for.
class KeychainVault : public Vault
{
    Q_OBJECT

public:
    using Open = std::function<KeychainModule()>;

    explicit KeychainVault(VaultSettings settings, Open open = [] { return KeychainModule::load(); }, QObject *parent = nullptr);
    ~KeychainVault() override;

    [[nodiscard]] QFuture<VaultAnswer> store(HeldKey key, VaultStore how, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> find(KeyName name, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> forget(KeyName name, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> list(std::stop_token stop = {}) override;
    [[nodiscard]] KnownKeys known() const override;

private:
    template <typename Errand, typename... Args> QFuture<VaultAnswer> send(std::stop_token stop, Args &&...args);

    Open m_open;
    std::optional<KeychainModule> m_module;
    VaultGround m_ground;
};

} // namespace kd
