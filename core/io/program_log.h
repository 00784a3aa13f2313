#pragma once

#include <QString>

#include <spdlog/logger.h>

namespace kd {

/// The program's own log: what it did, never what it saw. A rotated file in the state folder, 0600; nothing goes to
/// standard output. Where the folder cannot be written it says so once on stderr, and is silent from then on.
[[nodiscard]] spdlog::logger &programLog();
/// Another folder than the state folder; heeded until the first line is written.
void keepLogIn(const QString &folder);

} // namespace kd
