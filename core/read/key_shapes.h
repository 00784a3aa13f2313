#pragma once

#include "core/evidence/key_reading.h"

#include <string_view>

namespace kd {

/// What a clean text is by its form alone.
struct KeyShape {
    KeyKind kind = KeyKind::Unknown;
    QString service;     ///< of another service's key
    bool wrongLength = false; ///< a known prefix with a length that such keys do not have
};

/// Never concludes from a length or an alphabet alone: only a prefix that names its service counts.
[[nodiscard]] KeyShape shapeOf(std::string_view text);

} // namespace kd
