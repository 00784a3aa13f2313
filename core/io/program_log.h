#pragma once

#include <spdlog/logger.h>

namespace kd {

/// The program's own log: what it did, never what it saw. A rotated file in the state folder, 0600; nothing goes to
/// standard output. Where the folder cannot be written it says so once on stderr, and is silent from then on.
[[nodiscard]] spdlog::logger &programLog();

} // namespace kd
