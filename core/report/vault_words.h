#pragma once

#include "core/keys/vault_answer.h"

namespace kd {

/// What a person is told of an errand to the keychain that did not succeed: what is wrong, and what to do. The name of the key
/// that was asked for stands in it where it matters.
[[nodiscard]] QString vaultSentence(const VaultAnswer &answer, const KeyName &name = {});

} // namespace kd
