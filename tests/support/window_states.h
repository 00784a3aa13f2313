#pragma once

#include "app/texts.h"
#include "ui/main_window.h"

#include <functional>
#include <ostream>

namespace kd::test {

/// A page of the window in one of its states, entered without a server: for the pictures, and for the tests that look
/// at every page.
struct WindowState {
    const char *name;
    std::function<void(ui::MainWindow &)> enter;
    /// A dialog that stands before the page; null where none does.
    std::function<QWidget *(ui::MainWindow &)> dialog;
};

inline void PrintTo(const WindowState &state, std::ostream *out)
{
    *out << state.name;
}

[[nodiscard]] const std::vector<WindowState> &windowStates();
[[nodiscard]] const Texts &texts();

} // namespace kd::test
