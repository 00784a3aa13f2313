#pragma once

class QWidget;

namespace kd::ui {

/// Tells a screen reader that a label which has not the focus says something new.
void announce(QWidget *label);

} // namespace kd::ui
