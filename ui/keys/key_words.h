#pragma once

#include "ui/keys/shown_key.h"
#include "ui/look/tint.h"

namespace kd::ui {

/// How a key stands, in a word for a table and a mood for its mark.
[[nodiscard]] QString stateWord(const ShownKey &key);
[[nodiscard]] Mood stateMood(const ShownKey &key);
/// Days as a table says them.
[[nodiscard]] QString ageWords(const KnownKey &key, const QDate &today);
[[nodiscard]] QString dueWords(const KnownKey &key, const QDate &today);
[[nodiscard]] Mood dueMood(const ShownKey &key, const QDate &today, int toldDays);
/// What the person calls it: label and host, fit to be shown.
[[nodiscard]] QString calledWords(const KeyName &name);

} // namespace kd::ui
