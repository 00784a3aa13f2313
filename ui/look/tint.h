#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace kd::ui {

/// How a thing stands. Shown as a mark, a word and a colour, never as a colour alone.
enum class Mood { Neutral, Good, Bad, Unsure, Note };

/// A text colour for the mood that keeps 4.5 : 1 on the palette's Window and Base, light or dark.
[[nodiscard]] QColor tint(Mood mood, const QPalette &palette);
[[nodiscard]] QString mark(Mood mood);
[[nodiscard]] bool isDark(const QPalette &palette);
/// WCAG 2's ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace kd::ui
