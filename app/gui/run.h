#pragma once

namespace kd::gui {

/// Opens the window. Without a display it says so in one sentence and returns 6, where Qt itself would abort.
int runWindow(int argc, char **argv);

} // namespace kd::gui
