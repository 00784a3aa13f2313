#pragma once

#include "core/keys/held_key.h"

namespace kd {

/// One entry of the keychain. Old and new key, and what is known of them, are one value, so that they change together or
/// not at all; the keys stand in it as bytes, for any text may be a key. Wipe it after use.
[[nodiscard]] QByteArray toBytes(const HeldKey &key);
/// Absent where the bytes were not written by this program, or are not whole.
[[nodiscard]] std::optional<HeldKey> heldKeyFromBytes(const QByteArray &bytes);

/// More than one entry is not meant to hold: two keys of the greatest length that is read anywhere, and what is known of them.
inline constexpr qsizetype largestEntry = 256 * 1024;

} // namespace kd
