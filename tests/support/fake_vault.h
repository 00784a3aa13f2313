#pragma once

#include "core/io/vault.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <vector>

namespace kd::test {

/// A vault in memory for whoever uses one: it answers with what it holds, or with the outcome that it is told to.
class FakeVault : public Vault
{
public:
    std::vector<HeldKey> held;
    std::optional<VaultAnswer> insteadOfAll; ///< such as Locked, for every errand
    bool silent = false;                     ///< no errand ends
    std::function<bool(const HeldKey &)> refusesStore; ///< which keys the keychain does not take

    [[nodiscard]] QFuture<VaultAnswer> store(HeldKey key, VaultStore how, std::stop_token = {}) override
    {
        HeldKey *present = at(key.name);
        if (present && how == VaultStore::OnlyNew)
            return answered(VaultOutcome::Exists, *present);
        if (insteadOfAll || silent)
            return answered(VaultOutcome::Stored, key);
        if (refusesStore && refusesStore(key))
            return answered(VaultOutcome::Refused, {});
        if (present)
            *present = key;
        else
            held.push_back(key);
        return answered(VaultOutcome::Stored, key);
    }
    [[nodiscard]] QFuture<VaultAnswer> find(KeyName name, std::stop_token = {}) override
    {
        const HeldKey *present = at(name);
        return present ? answered(VaultOutcome::Found, *present) : answered(VaultOutcome::Absent, {});
    }
    [[nodiscard]] QFuture<VaultAnswer> forget(KeyName name, std::stop_token = {}) override
    {
        if (!insteadOfAll && !silent)
            std::erase_if(held, [&](const HeldKey &each) { return each.name == name; });
        return answered(VaultOutcome::Absent, {});
    }
    [[nodiscard]] QFuture<VaultAnswer> list(std::stop_token = {}) override
    {
        VaultAnswer answer;
        answer.outcome = VaultOutcome::Found;
        for (const HeldKey &key : held)
            answer.keys.append({knownOf(key, KnownKey::State::Held), ListedKey::State::Held, key});
        return with(std::move(answer));
    }
    [[nodiscard]] KnownKeys known() const override
    {
        KnownKeys known;
        for (const HeldKey &key : held)
            known.keys.append(knownOf(key, KnownKey::State::Held));
        return known;
    }

private:
    [[nodiscard]] HeldKey *at(const KeyName &name)
    {
        const auto same = std::find_if(held.begin(), held.end(), [&](const HeldKey &each) { return each.name == name; });
        return same == held.end() ? nullptr : &*same;
    }
    [[nodiscard]] QFuture<VaultAnswer> answered(VaultOutcome outcome, std::optional<HeldKey> key)
    {
        return with({outcome, VaultLack::None, {}, std::move(key), {}, {}});
    }
    [[nodiscard]] QFuture<VaultAnswer> with(VaultAnswer answer)
    {
        QPromise<VaultAnswer> promise;
        promise.start();
        const QFuture<VaultAnswer> future = promise.future();
        if (silent) {
            m_open.push_back(std::move(promise));
            return future;
        }
        promise.addResult(insteadOfAll ? *insteadOfAll : std::move(answer));
        promise.finish();
        return future;
    }

    std::vector<QPromise<VaultAnswer>> m_open;
};

} // namespace kd::test
