#pragma once

#include "core/evidence/exchange.h"
#include "ui/look/tint.h"

namespace kd::ui {

/// "401 Unauthorized", or of a request without an answer what became of it.
[[nodiscard]] QString statusInWords(const Answer &answer);
/// Accepted, refused, neither. A refusal of what was made to be refused is neutral: it tells that n8n is awake.
[[nodiscard]] Mood statusMood(const Exchange &exchange);

} // namespace kd::ui
