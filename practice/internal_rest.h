#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

#include <optional>

namespace kd::practice {

/// Everything below /rest, which knows sessions and no API keys; nothing where n8n has no such route.
[[nodiscard]] std::optional<Outgoing> answerInternalRest(const Instance &instance, const Recorded &recorded,
                                                         const Incoming &request, const QByteArray &path,
                                                         const QDateTime &now);

} // namespace kd::practice
