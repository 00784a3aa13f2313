#pragma once

#include "app/diagnosis.h"
#include "ui/start/asked.h"

namespace kd::gui {

/// What stands on the Start page as a question for a diagnosis; a problem says which field cannot be read and why.
[[nodiscard]] Result<Question> readAsked(const ui::Asked &asked);

/// What must not be seen of it, whether or not the rest can be read.
[[nodiscard]] Redactor secretsOf(const ui::Asked &asked);

} // namespace kd::gui
