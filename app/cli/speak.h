#pragma once

#include "app/cli/arguments.h"
#include "app/language.h"

namespace kd::cli {

/// From here on the program speaks as --lang or the locale has it. What is complained of before, about the options
/// themselves, is English.
[[nodiscard]] Outcome<Language> speak(const Arguments &arguments);

} // namespace kd::cli
