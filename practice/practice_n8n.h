#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// A whole n8n as a function: the request's way through the real one's middlewares, in their order.
[[nodiscard]] Outgoing answerN8n(const Instance &instance, const Recorded &recorded, const Incoming &request,
                                 const QDateTime &now);

} // namespace kd::practice
