#include "core/io/keychain_vault.h"

#include "core/io/state_folder.h"
#include "core/io/vault_errands.h"

namespace kd {

KeychainVault::KeychainVault(VaultSettings settings, Open open, QObject *parent)
    : Vault(parent), m_open(std::move(open)),
      m_ground{nullptr, {}, KeyList(settings.folder.isEmpty() ? stateFolder() : settings.folder), settings.patience, settings.mayAsk, false}
{
}

KeychainVault::~KeychainVault()
{
    // While the keychain is still there.
    qDeleteAll(findChildren<VaultErrand *>());
}

template <typename Errand, typename... Args> QFuture<VaultAnswer> KeychainVault::send(std::stop_token stop, Args &&...args)
{
    if (!m_module) {
        m_module = m_open();
        m_ground.keychain = m_module->keychain.get();
        m_ground.moduleProblem = m_module->problem;
    }
    auto *errand = new Errand(std::forward<Args>(args)..., m_ground, std::move(stop), this);
    connect(errand, &VaultErrand::waiting, this, &Vault::waiting);
    QFuture<VaultAnswer> future = errand->future();
    errand->start();
    return future;
}

QFuture<VaultAnswer> KeychainVault::store(HeldKey key, VaultStore how, std::stop_token stop)
{
    return send<StoreErrand>(std::move(stop), std::move(key), how);
}

QFuture<VaultAnswer> KeychainVault::find(KeyName name, std::stop_token stop)
{
    return send<FindErrand>(std::move(stop), std::move(name));
}

QFuture<VaultAnswer> KeychainVault::forget(KeyName name, std::stop_token stop)
{
    return send<ForgetErrand>(std::move(stop), std::move(name));
}

QFuture<VaultAnswer> KeychainVault::list(std::stop_token stop)
{
    return send<ListErrand>(std::move(stop));
}

KnownKeys KeychainVault::known() const
{
    return m_ground.list.load();
}

} // namespace kd
