#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// /rest/api-keys with whatever follows it: keys are made, changed, replaced and deleted there, and hold or cease at once. Nothing
/// where n8n has no such route.
[[nodiscard]] std::optional<Outgoing> answerApiKeys(const Asked &asked, const QByteArrayList &path);

} // namespace kd::practice
