#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// GET /rest/push: the editor's live connection, which n8n refuses to a page of another origin.
[[nodiscard]] Outgoing answerPush(const Instance &instance, const Recorded &recorded, const Incoming &request,
                                  const QDateTime &now);

} // namespace kd::practice
