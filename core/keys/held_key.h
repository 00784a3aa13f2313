#pragma once

#include "core/base/secret.h"
#include "core/keys/key_name.h"

#include <QDateTime>

namespace kd {

/// A key as the keychain holds it. During a rotation there are two, and neither goes before the new one is accepted and the
/// old one refused; outside of one `newKey` is the only one.
struct HeldKey {
    KeyName name;
    QString address;     ///< of an n8n key the instance's base address, of a provider's key the base URL where it is not the provider's own
    SharedSecret oldKey; ///< null outside a rotation
    SharedSecret newKey; ///< null in a rotation that has none yet
    QString fingerprint; ///< of the key in use, by the user's own fingerprint key; filled in by the vault
    QDateTime created;
    QDateTime lastProven; ///< accepted by its service, with the control refused; null where never
    QDate due;            ///< when the next rotation is due; null where never
    QDateTime expires;    ///< of a token that says so

    /// The one that counts: what replaces it is only put here once it is accepted.
    [[nodiscard]] const SharedSecret &inUse() const { return newKey ? newKey : oldKey; }
};

/// Made of a key's own text and the person's words: when it was made and when it expires stand in a token's claims.
[[nodiscard]] HeldKey holdKey(KeyName name, QString address, SharedSecret key, const QDateTime &now);

} // namespace kd
