#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"
#include "practice/session.h"

namespace kd::practice {

/// GET /rest/settings: up to 1.115 all of it to anybody, later the reduced form unless a session asks.
[[nodiscard]] Outgoing answerSettings(const Instance &instance, const Recorded &recorded,
                                      const Session &session);

} // namespace kd::practice
