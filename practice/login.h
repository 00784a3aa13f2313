#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// POST /rest/login: who signs in, with what, and why not.
[[nodiscard]] Outgoing answerLogin(const Instance &instance, const Recorded &recorded,
                                   const Incoming &request, const QDateTime &now);

/// What n8n tells a browser about the person who is signed in.
[[nodiscard]] Outgoing signedIn(const Recorded &recorded, const User &user);

} // namespace kd::practice
