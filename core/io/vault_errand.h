#pragma once

#include "core/io/file_lock.h"
#include "core/io/key_list.h"
#include "core/io/keychain.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <type_traits>

namespace kd {

/// How long what may be waited for.
struct VaultPatience {
    std::chrono::milliseconds answer{10'000};
    std::chrono::milliseconds dialog{120'000}; ///< a person types a password
    std::chrono::milliseconds quiet{1'000};    ///< before it is said that there is a wait
};

/// What all errands share.
struct VaultGround {
    Keychain *keychain = nullptr; ///< null where the module is missing
    QString moduleProblem;
    KeyList list;
    VaultPatience patience;
    bool mayAsk = true; ///< the keyring's dialog may be opened
    bool fingerprintKeyKnown = false;
};

/// One errand to the keychain, step by step in the event loop: each step has a deadline, and an answer that comes later is
/// nobody's any more. What was started in the keychain itself lives on until it ends.
class VaultErrand : public QObject
{
    Q_OBJECT

public:
    VaultErrand(VaultGround &ground, std::stop_token stop, QObject *parent);
    ~VaultErrand() override;

    [[nodiscard]] QFuture<VaultAnswer> future() const { return m_promise.future(); }
    void start();

Q_SIGNALS:
    void waiting(kd::VaultWait why);

protected:
    enum class Missing { IsAnError, IsMade };
    using Next = std::function<void()>;
    using OnReply = std::function<void(const KeychainReply &)>;

    virtual void run() = 0;

    /// The keyring is there and open, if need be through its dialog; otherwise the errand ends.
    void reach(Missing collection, Next next);
    /// The list is this process's alone; otherwise the errand ends.
    void lock(Next next);
    [[nodiscard]] bool lockNow();
    void read(const QString &name, OnReply next);
    void write(const QString &name, const QByteArray &bytes, OnReply next);
    void remove(const QString &name, OnReply next);
    void names(Keychain::OnNames next);
    /// A locked keyring says of every key that it is not there: only an open one is believed.
    void whenStillOpen(Next next);
    /// The user's own key for fingerprints, read once; made where it is missing and may be.
    void useFingerprintKey(Missing missing, Next next);

    void end(VaultAnswer answer);
    void end(VaultOutcome outcome, const QString &detail = {});
    /// The keychain did not do it.
    void endRefused(const KeychainReply &reply);

    VaultGround &m_ground;

private:
    void endAs(KeyringState state, const QString &detail);
    /// Begins a step: what comes back is heard once, and only as long as nobody has given up on it.
    template <typename... Args> std::function<void(Args...)> step(VaultWait wait, std::type_identity_t<std::function<void(Args...)>> next);
    void begin(VaultWait wait, std::chrono::milliseconds patience);
    void finishStep();
    void giveUp();
    void tryLock(const Next &next);

    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QPromise<VaultAnswer> m_promise;
    FileLock m_lock;
    QTimer m_deadline;
    QTimer m_quiet;
    QTimer m_retry;
    int m_step = 0;
    VaultWait m_wait = VaultWait::None;
    bool m_told = false;
    bool m_ended = false;
};

} // namespace kd
