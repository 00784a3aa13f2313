#pragma once

#include <QDateTime>

#include <optional>

namespace kd {

/// A quarter: how long a key may be used where nobody says otherwise.
inline constexpr int usualDueDays = 90;

/// The day on which a key has to be changed: when its rotation is due, or the day it expires where that is earlier.
[[nodiscard]] QDate dueDay(const QDate &due, const QDateTime &expires);
/// Days until then, negative afterwards; absent where it is never due.
[[nodiscard]] std::optional<int> daysLeft(const QDate &dueDay, const QDate &today);
[[nodiscard]] bool isDue(const QDate &dueDay, const QDate &today, int withinDays);

/// What a person writes: a day (2026-11-30), a number of days from today, or `none`, which is a null date. Absent where it is
/// none of them.
[[nodiscard]] std::optional<QDate> readDue(const QString &text, const QDate &today);

} // namespace kd
