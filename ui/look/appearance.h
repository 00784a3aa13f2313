#pragma once

#include <QPalette>
#include <QString>

namespace kd::ui {

enum class Appearance { Desktop, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Changes between the desktop's own look and a light or dark one of ours, and back. The desktop's is what it finds when it is
/// made.
class AppearanceSwitch
{
public:
    AppearanceSwitch();
    void apply(Appearance wanted);

private:
    QString m_desktopStyle;
    QPalette m_desktopTips;
};

} // namespace kd::ui
