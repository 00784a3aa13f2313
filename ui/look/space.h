#pragma once

/// The window's rhythm: every distance is a multiple of this many pixels, and a column of text is no wider than a
/// person reads with ease.
namespace kd::ui {

inline constexpr int space = 8;
inline constexpr int columnCharacters = 72;

} // namespace kd::ui
