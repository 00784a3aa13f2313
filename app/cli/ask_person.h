#pragma once

#include "core/tree/tree.h"

#include <optional>

namespace kd::cli {

/// Puts one question of the tree on the terminal and reads the choice. Absent where the person ends the input.
[[nodiscard]] std::optional<QString> askPerson(const Node &node, bool keyOnStdin);

/// Questions are asked only where somebody can answer them.
[[nodiscard]] bool canAsk();

} // namespace kd::cli
