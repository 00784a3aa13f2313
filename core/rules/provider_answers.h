#pragma once

#include "core/read/provider_answer.h"
#include "core/rules/rule.h"

/// What the rules about a service's key have in common: each of them asserts one of the faults that its answers speak for.
namespace kd::rules {

/// The service takes the key, or knows it and forbids what was asked.
[[nodiscard]] bool knowsKey(const Exchange &exchange);
/// A broken key was tried and refused, in the way in which keys are refused there.
[[nodiscard]] bool refusesControl(const ProviderWay &way);
/// The key is refused in the service's own words, and the broken one as well.
[[nodiscard]] bool rejectsKey(const ProviderWay &way);

/// The ruling of the rule that asserts this fault.
[[nodiscard]] Ruling judgeProvider(const ProviderWay &way, const char *cause);

/// Whether the key was proven to work, and if not, why nothing can be said.
[[nodiscard]] Ruling judgeProviderHealth(const ProviderWay &way, const KeyReading *key);

} // namespace kd::rules
