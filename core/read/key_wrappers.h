#pragma once

#include "core/evidence/key_reading.h"

#include <string_view>

namespace kd {

struct Peeled {
    QList<Wrapper> wrappers; ///< the outermost first; offsets in the text that was given
    std::string_view core;   ///< what is left, a part of the text that was given
};

/// Takes off quotes, `Bearer `, a header's name and `NAME=`, as they come when a key is pasted with its
/// surroundings.
[[nodiscard]] Peeled peel(std::string_view ascii);

} // namespace kd
