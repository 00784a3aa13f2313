#pragma once

#include "core/base/secret_text.h"
#include "core/evidence/key_reading.h"

#include <string_view>

namespace kd {

/// A key's text, character by character: what is wrong with which, and the ASCII that is left.
struct KeyCharacters {
    int length = 0; ///< code points
    QList<CharacterFault> faults;
    int faultCount = 0;
    SecretBytes ascii;   ///< without what has no place, look-alikes replaced; outer blanks cut, inner ones kept
    int asciiOffset = 0; ///< where `ascii` begins in the text, in code points
    QList<std::pair<int, int>> stretches; ///< where a stretch of `ascii` begins, and where it stood in the text
    bool replaceable = true; ///< false where a character has no ASCII look-alike, so that no correction is offered
    bool hasEllipsis = false; ///< … or bullets, as a mask has

    /// Where a character of `ascii` stood in the text, in code points.
    [[nodiscard]] int offsetOf(int index) const;
};

[[nodiscard]] KeyCharacters readCharacters(std::string_view utf8);

} // namespace kd
