#pragma once

#include "practice/instance.h"
#include "practice/message.h"

namespace kd::practice {

/// The editor's session is a signed cookie bound to one browser-id, so n8n need remember nothing about it.
struct Session {
    enum class Kind { None, Refused, Open };
    Kind kind = Kind::None;
    const User *user = nullptr;
};

/// `browserIdMatters` is false for the few routes that cannot send that header, such as /rest/push.
[[nodiscard]] Session readSession(const Instance &instance, const Incoming &request, const QDateTime &now,
                                  bool browserIdMatters = true);

/// The Set-Cookie that opens a session for the browser that asks.
[[nodiscard]] QByteArray openSession(const Instance &instance, const User &user, const Incoming &request,
                                     const QDateTime &now);

/// The Set-Cookie that ends one.
[[nodiscard]] QByteArray endSession();

} // namespace kd::practice
