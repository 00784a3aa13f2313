#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// Everything below /api/v1. `path` is what follows it, `/` at least.
[[nodiscard]] Outgoing answerPublicApi(const Instance &instance, const Recorded &recorded,
                                       const Incoming &request, const QByteArray &path, const QDateTime &now);

} // namespace kd::practice
