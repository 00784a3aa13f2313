#pragma once

#include "app/rotate/bench.h"

namespace kd::rotate {

/// What speaks against a new key before it is sent anywhere; nothing where nothing does.
[[nodiscard]] std::optional<ActResult> faultOfNewText(Bench &bench, const SharedSecret &key);

/// n8n's address, or the provider's where the person gave one, as the keychain keeps it beside the key.
[[nodiscard]] QString addressOf(const Bench &bench);
/// The page where keys of this kind are made and revoked.
[[nodiscard]] QString linkOf(const Bench &bench);

} // namespace kd::rotate
