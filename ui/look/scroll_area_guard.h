#pragma once

namespace kd::ui {

/// Qt 6.4 reads past the end where a screen reader asks a scroll area for a child that has just gone. From now on such areas
/// are told of in the way of plain widgets, which answer with nothing.
void guardScrollAreas();

} // namespace kd::ui
