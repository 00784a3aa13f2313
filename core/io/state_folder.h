#pragma once

#include <QString>

namespace kd {

/// Where the program keeps what it did, such as its log: $XDG_STATE_HOME/keydoctor, by default in ~/.local/state. Not made here.
[[nodiscard]] QString stateFolder();

} // namespace kd
