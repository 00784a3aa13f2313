#pragma once

#include "core/evidence/address.h"
#include "core/probes/letter.h"

#include <variant>

namespace kd::n8n {

/// How one n8n is reached: its address, and what stands before it wants.
struct Door {
    Origin origin;
    QByteArray prefix;           ///< what a proxy puts before n8n's own paths; empty where none
    QList<LetterHeader> headers; ///< a proxy's own login

    [[nodiscard]] static Door at(const Address &address, QList<LetterHeader> headers = {});
};

/// The editor's session: its cookie, and the id of the browser that it is bound to. In memory only.
struct Session {
    SharedSecret cookie; ///< `n8n-auth=…`, as it goes into the header
    QByteArray browserId;
};

/// What opens the public API: a key, or from 2.36 on a session.
using Access = std::variant<SharedSecret, Session>;

/// A request by this door that carries nothing yet. `ask` names what it asks, as an exchange shows it.
[[nodiscard]] Letter letter(const Door &door, const char *ask, const QByteArray &method, const QByteArray &path);

/// `path` stands below /api/v1.
[[nodiscard]] Letter apiLetter(const Door &door, const Access &access, const char *ask, const QByteArray &method, const QByteArray &path);

/// `path` stands below /rest.
[[nodiscard]] Letter restLetter(const Door &door, const Session &session, const char *ask, const QByteArray &method,
                                const QByteArray &path);

[[nodiscard]] Letter withJson(Letter letter, const QByteArray &body);
/// A body that holds a secret.
[[nodiscard]] Letter withJson(Letter letter, SharedSecret body);

/// One segment of a path, whatever stands in it.
[[nodiscard]] QByteArray segment(const QString &text);

} // namespace kd::n8n
