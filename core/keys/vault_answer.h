#pragma once

#include "core/keys/known_key.h"

namespace kd {

/// How an errand to the keychain ended. Nothing is folded into another: what a person can do differs with each.
enum class VaultOutcome {
    Stored,   ///< written, and read back as it was written
    Found,
    Absent,   ///< not there; after a deletion: no longer there, as reading it again has shown
    Exists,   ///< not stored: another key has that name
    NoKeyring,
    Locked,
    Silent,   ///< it has not answered in time
    Busy,     ///< another process of this program is at it
    Refused,  ///< by the keychain, in its own words
    TooLarge,
    Damaged,  ///< there, but not written by this program, or not whole
    Cancelled
};

/// Of NoKeyring, what is missing; of Silent, what was waited for.
enum class VaultLack { None, Bus, Service, Collection, Library, Module, Dialog };

struct VaultAnswer {
    VaultOutcome outcome = VaultOutcome::Absent;
    VaultLack lack = VaultLack::None;
    QString detail; ///< the backend's own words
    std::optional<HeldKey> key;
    QList<ListedKey> keys; ///< of a listing
    /// What the person should hear beside the answer, such as a damaged list that was made anew.
    QList<Problem> problems;
    /// Fingerprints are made with the user's own key, and are the same in the next run: from the first key that is kept on.
    bool fingerprintsLast = true;

    [[nodiscard]] bool is(VaultOutcome wanted) const { return outcome == wanted; }
};

} // namespace kd
