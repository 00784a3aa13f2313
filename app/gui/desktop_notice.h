#pragma once

#include <QString>

namespace kd::gui {

/// The desktop's own notification, as the timer for due keys gives it, where `notify-send` is there. No secret may be in it.
void showDesktopNotice(const QString &title, const QString &text);

} // namespace kd::gui
