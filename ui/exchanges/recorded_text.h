#pragma once

#include "core/evidence/exchange.h"

namespace kd::ui {

/// An answer as it was recorded: its status, headers and body or fields, or of a failure what is known of it.
[[nodiscard]] QString recordedAnswer(const Exchange &exchange);
/// What of the body is not there, and why; empty where all of it is.
[[nodiscard]] QString bodyNote(const Exchange &exchange);
/// Protocol, cipher, faults and certificates, a line each; empty where there was no TLS.
[[nodiscard]] QString tlsInWords(const Answer &answer);

} // namespace kd::ui
