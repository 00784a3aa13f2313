#pragma once

#include "app/rotate/bench.h"

namespace kd::rotate {

/// Where a new key is kept until it is proven.
[[nodiscard]] KeyName stagedName(KeyName name, const RotationId &id);

/// Where this process does not have the keys yet, it takes them from the keychain: the staged entry, then the one that is kept.
/// Why not, where that fails.
[[nodiscard]] std::optional<ActResult> fetchNewKey(Bench &bench);
[[nodiscard]] std::optional<ActResult> fetchOldKey(Bench &bench);

/// Both as far as they are there, for before the first step: what is missing is asked for when it is needed.
void fetchKeys(Bench &bench);

} // namespace kd::rotate
