#pragma once

#include "app/cli/command.h"

namespace kd::cli {

/// A command that prints a text and is done.
[[nodiscard]] std::unique_ptr<Command> print(const QString &text);

} // namespace kd::cli
