#pragma once

#include "app/rotate/act.h"
#include "core/io/vault.h"
#include "core/n8n/fault.h"
#include "core/base/version.h"

namespace kd::rotate {

/// A fault of n8n's as the journal keeps it, and as a person reads it.
[[nodiscard]] QString reasonOf(const n8n::Fault &fault);
[[nodiscard]] QString sentenceOf(const n8n::Fault &fault);

/// An errand to the keychain that did not succeed.
[[nodiscard]] ActResult failureOf(const VaultAnswer &answer);

/// The release that the editor's settings name.
[[nodiscard]] n8n::Read<Version> readRelease(const Answer &answer);

} // namespace kd::rotate
