#include "ui/keys/key_words.h"

#include "core/keys/due.h"
#include "core/report/plain_text.h"

#include <QCoreApplication>

namespace kd::ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

} // namespace

QString stateWord(const ShownKey &key)
{
    if (key.state == ListedKey::State::Gone)
        return KeyWords::tr("gone");
    if (key.state == ListedKey::State::Unreadable)
        return KeyWords::tr("damaged");
    switch (key.acceptance) {
    case Acceptance::Asking:
        return KeyWords::tr("is being asked …");
    case Acceptance::Accepted:
        return KeyWords::tr("is accepted");
    case Acceptance::Restricted:
        return KeyWords::tr("is restricted");
    case Acceptance::Refused:
        return KeyWords::tr("is refused");
    case Acceptance::Undecided:
        return KeyWords::tr("not decided");
    case Acceptance::NotAsked:
        break;
    }
    return key.known.inRotation ? KeyWords::tr("is being rotated") : KeyWords::tr("kept");
}

Mood stateMood(const ShownKey &key)
{
    if (key.state != ListedKey::State::Held)
        return Mood::Bad;
    switch (key.acceptance) {
    case Acceptance::Accepted:
        return Mood::Good;
    case Acceptance::Restricted:
        return Mood::Note;
    case Acceptance::Refused:
        return Mood::Bad;
    case Acceptance::Undecided:
        return Mood::Unsure;
    case Acceptance::NotAsked:
    case Acceptance::Asking:
        break;
    }
    return key.known.inRotation ? Mood::Note : Mood::Neutral;
}

QString ageWords(const KnownKey &key, const QDate &today)
{
    if (!key.created.isValid())
        return KeyWords::tr("not known");
    const int days = static_cast<int>(key.created.toLocalTime().date().daysTo(today));
    if (days <= 0)
        return KeyWords::tr("made today");
    return days == 1 ? KeyWords::tr("1 day old") : KeyWords::tr("%1 days old").arg(days);
}

QString dueWords(const KnownKey &key, const QDate &today)
{
    const auto left = daysLeft(dueDay(key.due, key.expires), today);
    if (!left)
        return KeyWords::tr("never");
    if (*left == 0)
        return KeyWords::tr("today");
    if (*left < 0)
        return *left == -1 ? KeyWords::tr("1 day ago") : KeyWords::tr("%1 days ago").arg(-*left);
    return *left == 1 ? KeyWords::tr("in 1 day") : KeyWords::tr("in %1 days").arg(*left);
}

Mood dueMood(const ShownKey &key, const QDate &today, int toldDays)
{
    const QDate day = dueDay(key.known.due, key.known.expires);
    if (key.state != ListedKey::State::Held || !isDue(day, today, toldDays))
        return Mood::Neutral;
    return isDue(day, today, 0) ? Mood::Bad : Mood::Note;
}

QString calledWords(const KeyName &name)
{
    return plainText(QStringLiteral("%1 (%2)").arg(name.label, name.host));
}

} // namespace kd::ui
