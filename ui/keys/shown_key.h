#pragma once

#include "core/keys/known_key.h"

namespace kd::ui {

/// Whether its service still accepts a key, as far as that was asked.
enum class Acceptance { NotAsked, Asking, Accepted, Restricted, Refused, Undecided };

/// A held key as the window knows it: what may be shown of it, and never the key.
struct ShownKey {
    KnownKey known;
    ListedKey::State state = ListedKey::State::Held;
    QString masked; ///< empty where the keyring was not asked
    Acceptance acceptance = Acceptance::NotAsked;
    QString sentence; ///< why it counts as accepted or not

    [[nodiscard]] static ShownKey of(const ListedKey &key);
};

} // namespace kd::ui
