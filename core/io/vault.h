#pragma once

#include "core/keys/vault_answer.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace kd {

/// Why an errand takes its time: the keyring has not answered yet, or its dialog waits for the person.
enum class VaultWait { None, Answer, Dialog };

/// What becomes of a key that has the same name already.
enum class VaultStore { OnlyNew, Replace };

/// The list that is kept beside the keychain, as it stands in its file.
struct KnownKeys {
    QList<KnownKey> keys;
    std::optional<Problem> problem;
};

/// The port to the OS keychain. Every future finishes, with a value and without blocking the event loop; a stop ends it as
/// Cancelled. Keys are kept there and nowhere else: where there is no keychain, nothing is kept.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<VaultAnswer> store(HeldKey key, VaultStore how, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual QFuture<VaultAnswer> find(KeyName name, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual QFuture<VaultAnswer> forget(KeyName name, std::stop_token stop = {}) = 0;
    /// All that is held, the list set right by what the keychain says.
    [[nodiscard]] virtual QFuture<VaultAnswer> list(std::stop_token stop = {}) = 0;
    /// What the list knows, at once and without asking the keychain: for names, and for what is due.
    [[nodiscard]] virtual KnownKeys known() const = 0;

Q_SIGNALS:
    /// For *waiting for the keyring*; None when it goes on.
    void waiting(kd::VaultWait why);
};

} // namespace kd
