#pragma once

#include "core/io/vault.h"

namespace kd::gui {

/// The window's vault, asked from a rotation's thread: the keychain's library serves one thread only. A stop ends what is asked even
/// while the window's thread waits for the other one.
class FarVault : public Vault
{
    Q_OBJECT

public:
    explicit FarVault(Vault &vault) : m_vault(vault) {}

    [[nodiscard]] QFuture<VaultAnswer> store(HeldKey key, VaultStore how, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> find(KeyName name, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> forget(KeyName name, std::stop_token stop = {}) override;
    [[nodiscard]] QFuture<VaultAnswer> list(std::stop_token stop = {}) override;
    [[nodiscard]] KnownKeys known() const override { return m_vault.known(); }

private:
    template <typename Ask> QFuture<VaultAnswer> send(std::stop_token stop, Ask ask);

    Vault &m_vault;
};

} // namespace kd::gui
