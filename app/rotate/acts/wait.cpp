#include "app/rotate/own_keys.h"
#include "app/rotate/staged.h"
#include "core/base/words.h"

#include <QLocale>

#include <algorithm>

namespace kd::rotate {

namespace {

/// Longer than this nobody sits and waits: the rotation is resumed when it is over.
constexpr int longestSitting = 900;
/// n8n notes a use at most once a minute.
constexpr int noticed = 60;
constexpr int usualWatch = 65;
/// Later releases answer before what was saved runs: a quarter of a second in 2.40.7, longer where it is busy.
constexpr int publishing = 3;

/// When the last place had changed.
QDateTime replacedAt(const Bench &bench)
{
    for (const char *step : {"replace_everywhere", "replace_without_old", "replace_now"}) {
        if (const StepRecord *record = bench.rotation().find(QLatin1String(step)); record && record->state == StepState::Done)
            return record->at;
    }
    return bench.rotation().changedAt;
}

tl::expected<int, ActResult> graceSeconds(Bench &bench, int usual)
{
    if (const QString chosen = bench.rotation().wishes.value(QStringLiteral("grace")); !chosen.isEmpty())
        return chosen.toInt();
    if (bench.wish.graceSeconds)
        return *bench.wish.graceSeconds;
    if (usual > 0)
        return usual;
    Request request;
    request.kind = Request::Kind::Grace;
    const auto reply = bench.ask(request);
    if (!reply || !reply->graceSeconds)
        return tl::unexpected(bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("grace"), Words::tr("Choose how long both keys stay.")));
    bench.wish.graceSeconds = reply->graceSeconds;
    return *reply->graceSeconds;
}

/// Not before that do all workflows that were changed run with the new key.
int atLeast(const Bench &bench, int seconds)
{
    const QList<Place> &places = bench.rotation().places;
    const bool publishes = std::any_of(places.begin(), places.end(), [](const Place &place) { return place.kind == Place::Kind::WorkflowCopy || place.kind == Place::Kind::Trigger; });
    return publishes && bench.can().publishesLater ? std::max(seconds, publishing) : seconds;
}

std::optional<ActResult> sit(Bench &bench, const QDateTime &until)
{
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(until);
    if (left > longestSitting)
        return ActResult::waits(QStringLiteral("grace"), Words::tr("Both keys stay until %1: resume then.").arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)), until);
    if (!bench.sleepUntil(until, left > 0 ? Words::tr("Both keys stay for %1 s more.").arg(left) : QString()))
        return ActResult::ended();
    return std::nullopt;
}

ActResult waitGrace(Bench &bench)
{
    const auto seconds = graceSeconds(bench, 0);
    if (!seconds)
        return seconds.error();
    const QDateTime until = replacedAt(bench).addSecs(atLeast(bench, *seconds));
    if (auto early = sit(bench, until))
        return *std::move(early);
    return ActResult::done({}, {{QStringLiteral("seconds"), QString::number(*seconds)}});
}

/// n8n's own record of the old key's last use, until the time is over.
ActResult watch(Bench &bench)
{
    if (const auto missing = fetchOldKey(bench))
        return *missing;
    const auto seconds = graceSeconds(bench, usualWatch);
    if (!seconds)
        return seconds.error();
    const QDateTime since = replacedAt(bench);
    if (auto early = sit(bench, since.addSecs(atLeast(bench, *seconds))))
        return *std::move(early);
    const auto row = ownKey(bench, *bench.wish.oldKey);
    if (!row)
        return row.error();
    const QList<Citation> cite{CitesExchange{bench.exchanges().constLast().number}};
    if (!*row || !(*row)->showsLastUse)
        return ActResult::failed(QStringLiteral("last_use_not_shown"), Words::tr("n8n does not show when the old key was last used."), cite);
    if ((*row)->lastUsed && *(*row)->lastUsed > since)
        return ActResult::waits(QStringLiteral("old_key_still_used"),
                                Words::tr("The old key was used at %1, after the last place on the list had changed: something else still has it. Find it, add it, and resume.")
                                    .arg(QLocale().toString((*row)->lastUsed->toLocalTime(), QLocale::ShortFormat)));
    if (*seconds < noticed)
        bench.say(Words::tr("n8n notes a use at most once a minute: within the time that was chosen, a use of the old key may have gone unnoticed."));
    return ActResult::done(cite, {{QStringLiteral("seconds"), QString::number(*seconds)}});
}

} // namespace

const Act acts::grace{&waitGrace};
const Act acts::watchOld{&watch};

} // namespace kd::rotate
