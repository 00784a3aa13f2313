#pragma once

#include "core/keys/known_key.h"

namespace kd {

/// What is known of a held key, in sentences that the command line and the window share.
[[nodiscard]] QString kindText(HeldKind kind);
/// When it was made and last proven; empty where neither is known.
[[nodiscard]] QString ageSentence(const KnownKey &key, const QDate &today);
[[nodiscard]] QString dueSentence(const KnownKey &key, const QDate &today);
/// What became of a key that the list knows; empty where the keyring holds it.
[[nodiscard]] QString lossSentence(ListedKey::State state);
[[nodiscard]] QString rotationSentence();
/// What it means to delete it here: asked before that, and said with it.
[[nodiscard]] QString forgettingSentence(bool inRotation);

} // namespace kd
