#include "core/keys/due.h"

namespace kd {

namespace {

constexpr int mostDays = 3650;

} // namespace

QDate dueDay(const QDate &due, const QDateTime &expires)
{
    const QDate last = expires.toLocalTime().date();
    if (!due.isValid())
        return last;
    return last.isValid() ? std::min(due, last) : due;
}

std::optional<int> daysLeft(const QDate &dueDay, const QDate &today)
{
    return dueDay.isValid() ? std::optional(static_cast<int>(today.daysTo(dueDay))) : std::nullopt;
}

bool isDue(const QDate &dueDay, const QDate &today, int withinDays)
{
    const auto left = daysLeft(dueDay, today);
    return left && *left <= withinDays;
}

std::optional<QDate> readDue(const QString &text, const QDate &today)
{
    if (text == QLatin1String("none"))
        return QDate();
    bool number = false;
    const int days = text.toInt(&number);
    if (number)
        return days >= 0 && days <= mostDays ? std::optional(today.addDays(days)) : std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace kd
