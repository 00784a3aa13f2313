#include "app/gui/far_vault.h"

#include <QPromise>

#include <atomic>
#include <optional>

namespace kd::gui {

namespace {

/// Ended once, by the answer or by the stop.
struct Errand {
    QPromise<VaultAnswer> promise;
    std::atomic_flag ended;
    std::optional<std::stop_callback<std::function<void()>>> onStop;

    void end(const VaultAnswer &answer)
    {
        if (ended.test_and_set())
            return;
        promise.addResult(answer);
        promise.finish();
    }
};

} // namespace

template <typename Ask> QFuture<VaultAnswer> FarVault::send(std::stop_token stop, Ask ask)
{
    auto errand = std::make_shared<Errand>();
    errand->promise.start();
    QFuture<VaultAnswer> future = errand->promise.future();
    errand->onStop.emplace(stop, [raw = errand.get()] {
        VaultAnswer cancelled;
        cancelled.outcome = VaultOutcome::Cancelled;
        raw->end(cancelled);
    });
    QMetaObject::invokeMethod(&m_vault, [&vault = m_vault, errand, stop, ask = std::move(ask)] {
        if (!errand->ended.test())
            ask(vault, stop).then([errand](const VaultAnswer &answer) { errand->end(answer); });
    }, Qt::QueuedConnection);
    return future;
}

QFuture<VaultAnswer> FarVault::store(HeldKey key, VaultStore how, std::stop_token stop)
{
    return send(std::move(stop), [key = std::move(key), how](Vault &vault, const std::stop_token &token) { return vault.store(key, how, token); });
}

QFuture<VaultAnswer> FarVault::find(KeyName name, std::stop_token stop)
{
    return send(std::move(stop), [name = std::move(name)](Vault &vault, const std::stop_token &token) { return vault.find(name, token); });
}

QFuture<VaultAnswer> FarVault::forget(KeyName name, std::stop_token stop)
{
    return send(std::move(stop), [name = std::move(name)](Vault &vault, const std::stop_token &token) { return vault.forget(name, token); });
}

QFuture<VaultAnswer> FarVault::list(std::stop_token stop)
{
    return send(std::move(stop), [](Vault &vault, const std::stop_token &token) { return vault.list(token); });
}

} // namespace kd::gui
