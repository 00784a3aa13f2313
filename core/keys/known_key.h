#pragma once

#include "core/keys/held_key.h"

#include <QList>

namespace kd {

/// What the list beside the keychain knows of a key, without holding it. A keychain can hardly be listed, and not at all
/// while it is locked.
struct KnownKey {
    /// `Storing` and `Forgetting` are written before the act, so that a crash in the middle is found again.
    enum class State { Held, Storing, Forgetting };

    KeyName name;
    State state = State::Held;
    QString address;
    QString fingerprint;
    QDateTime created;
    QDateTime lastProven;
    QDate due;
    QDateTime expires;
    bool inRotation = false; ///< the keychain holds an old and a new one
};

[[nodiscard]] KnownKey knownOf(const HeldKey &key, KnownKey::State state);

/// A known key beside what the keychain says of it now.
struct ListedKey {
    enum class State {
        Held,
        Gone,      ///< the list knows it, the keychain does not: somebody else deleted it
        Unreadable ///< there, but not written by this program, or damaged
    };
    KnownKey known;
    State state = State::Held;
    std::optional<HeldKey> held;
};

/// The list as a file, for people and programs: no secret in it.
[[nodiscard]] QByteArray toJson(const QList<KnownKey> &keys);
[[nodiscard]] Result<QList<KnownKey>> knownKeysFromJson(const QByteArray &bytes, const QString &file);

[[nodiscard]] QString toString(ListedKey::State state);

} // namespace kd
