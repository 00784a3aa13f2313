#pragma once

#include "practice/tables.h"

namespace kd::practice {

/// /executions and /executions/{id} (with an id).
[[nodiscard]] Outgoing answerExecutions(const Asked &asked);
[[nodiscard]] Outgoing answerExecution(const Asked &asked, const QByteArray &id);

} // namespace kd::practice
