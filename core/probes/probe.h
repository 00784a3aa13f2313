#pragma once

#include "core/evidence/evidence.h"
#include "core/probes/letter.h"
#include "core/read/key_hints.h"
#include "core/read/provider.h"

#include <span>

namespace kd {

/// The person's own sign-in to the editor, used only when they gave it.
struct SignIn {
    QString email;
    SharedSecret password;
    SharedSecret mfaCode; ///< may be null
};

/// What a diagnosis may use: the addresses that the person named, and the keys, which go nowhere else.
struct Situation {
    std::optional<Address> address;
    std::optional<Address> direct;
    SharedSecret key;       ///< null where none was given, or where it must not be sent
    SharedSecret corrected; ///< null where there is nothing to correct
    QByteArray controlKey;  ///< well-formed and never issued: what accepts it accepts anything
    QByteArray nonce;       ///< random, in names that cannot exist
    QList<LetterHeader> headers; ///< a proxy's own login, for the public address alone
    std::optional<SignIn> signIn;
    SharedSecret sessionCookie; ///< once signed in
    QByteArray browserId;
    QMap<QString, QString> answers;
    KeyHints hints;
    std::optional<Provider> provider; ///< the service whose key it is; the address is then the service's
};

/// What was heard so far, sorted by where it came from.
struct Heard {
    Way publicWay;
    Way directWay;
    Way session;
    Way elsewhere;

    [[nodiscard]] const Way &by(Side side) const;
};

/// A question or a few that belong together, as a pure script: what to send next, given what was heard. It may name a
/// letter again and again; each is sent once.
struct Probe {
    const char *name;
    int order; ///< where the limit of refused requests makes some wait, the lowest goes first
    Safety safety;
    QList<Letter> (*next)(const Situation &, const Heard &);
};

/// A letter to n8n by one of the named addresses; the public one carries the proxy's own login.
[[nodiscard]] Letter letterTo(const Situation &situation, Side side, const Probe &probe, const QString &ask,
                              const QByteArray &target);
/// The same, with a key for n8n's public API.
[[nodiscard]] Letter withKey(Letter letter, const SharedSecret &key);
/// The addresses to be asked: the public one, and the direct one where given.
[[nodiscard]] QList<Side> sidesOf(const Situation &situation);
[[nodiscard]] const Address &addressOf(const Situation &situation, Side side);

namespace probes {
/// Every probe in core/probes/asks.
[[nodiscard]] std::span<const Probe *const> all();
} // namespace probes

} // namespace kd
