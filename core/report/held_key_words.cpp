#include "core/report/held_key_words.h"

#include "core/base/words.h"
#include "core/keys/due.h"

namespace kd {

namespace {

QString days(int count)
{
    return count == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(count);
}

QString dayOf(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

QString kindText(HeldKind kind)
{
    return kind == HeldKind::N8nApiKey ? Words::tr("n8n API key") : Words::tr("provider's key");
}

QString ageSentence(const KnownKey &key, const QDate &today)
{
    if (!key.created.isValid())
        return {};
    const int age = static_cast<int>(key.created.toLocalTime().date().daysTo(today));
    const QString made = age > 0 ? Words::tr("Made on %1, %2 ago.").arg(dayOf(key.created), days(age)) : Words::tr("Made today.");
    return key.lastProven.isValid() ? made + QLatin1Char(' ') + Words::tr("Last proven on %1.").arg(dayOf(key.lastProven)) : made;
}

QString dueSentence(const KnownKey &key, const QDate &today)
{
    const QDate day = dueDay(key.due, key.expires);
    const auto left = daysLeft(day, today);
    if (!left)
        return Words::tr("Never due.");
    const bool expires = day != key.due;
    if (*left < 0)
        return (expires ? Words::tr("Expired on %1, %2 ago.") : Words::tr("Was due on %1, %2 ago.")).arg(day.toString(Qt::ISODate), days(-*left));
    if (*left == 0)
        return expires ? Words::tr("Expires today.") : Words::tr("Due today.");
    return (expires ? Words::tr("Expires on %1, in %2.") : Words::tr("Due on %1, in %2.")).arg(day.toString(Qt::ISODate), days(*left));
}

QString lossSentence(ListedKey::State state)
{
    switch (state) {
    case ListedKey::State::Held:
        break;
    case ListedKey::State::Gone:
        return Words::tr("It is no longer in the keyring: something else has deleted it there.");
    case ListedKey::State::Unreadable:
        return Words::tr("What the keyring holds under this name was not written by Key Doctor, or is not whole.");
    }
    return {};
}

QString rotationSentence()
{
    return Words::tr("A rotation is under way: the old key and the new one are kept.");
}

QString forgettingSentence(bool inRotation)
{
    return inRotation ? Words::tr("A rotation is under way: the old key and the new one are both lost with it.")
                      : Words::tr("It stays valid until it is revoked where it was made, and cannot be brought back here.");
}

} // namespace kd
