#pragma once

#include "app/rotate/bench.h"
#include "core/n8n/uses.h"

namespace kd::rotate {

/// Looks through all of n8n's workflows. A fault is n8n's; nothing where there is no access, or the program is told to stop.
[[nodiscard]] std::optional<n8n::Read<n8n::Uses>> searchWorkflows(Bench &bench, n8n::Wanted wanted);

} // namespace kd::rotate
