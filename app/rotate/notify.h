#pragma once

#include "app/rotate/rotator.h"

namespace kd::rotate {

/// Runs a program of the person's choice, with the result on its standard input; it is not a shell's line. A problem where it
/// cannot be run, or says that it failed.
[[nodiscard]] Result<void> runCommand(const QString &program, const QByteArray &json);

/// Sends how a rotation stands to an address of the person's choice: its id, kind, mode, state, reason and one sentence.
[[nodiscard]] Result<void> postState(Courier &courier, const QString &url, const Ending &ending);

} // namespace kd::rotate
