#include "app/rotate/office_work.h"

#include "core/base/words.h"
#include "core/keys/key_name.h"

#include <algorithm>

namespace kd::rotate {

namespace {

using provider_api::Fault;
using provider_api::FaultKind;
using provider_api::KeyItem;
using provider_api::NewKey;
using provider_api::Office;

constexpr std::chrono::seconds patience(20);
constexpr int tooMany = 429;

QString plainSentence(FaultKind kind, const QString &name)
{
    switch (kind) {
    case FaultKind::NotReached:
        return Words::tr("%1 gives no answer where its keys are made.").arg(name);
    case FaultKind::Refused:
        return Words::tr("%1 does not accept the key that was given for making keys.").arg(name);
    case FaultKind::Forbidden:
        return Words::tr("The key that was given for making keys has no right to that at %1.").arg(name);
    case FaultKind::Missing:
        return Words::tr("%1 knows no such project or key, or this address is not the one where its keys are made.").arg(name);
    case FaultKind::Invalid:
        return Words::tr("%1 does not take what was sent.").arg(name);
    case FaultKind::Busy:
        return Words::tr("%1 is busy, and asks to come again later.").arg(name);
    case FaultKind::Strange:
        return Words::tr("The answer is none that %1 is known to give where its keys are made.").arg(name);
    case FaultKind::TooLarge:
        break;
    }
    return Words::tr("The answer is larger than what is read.");
}

/// Another key may have the right that this one lacks: the rotation waits for it.
ActResult endedBy(Bench &bench, const Fault &fault, int exchange)
{
    const QString plain = plainSentence(fault.kind, bench.provider->name);
    const QString said = bench.n8n().redactor().scrub(fault.said);
    const QString sentence = said.isEmpty() ? plain : Words::tr("%1 It says: %2").arg(plain, said);
    if (bench.hasRotation() && (fault.kind == FaultKind::Refused || fault.kind == FaultKind::Forbidden)) {
        bench.wish.providerRight = nullptr;
        return ActResult::waits(QStringLiteral("provider_right"), sentence);
    }
    return ActResult::failed(QStringLiteral("provider_api_") + provider_api::toString(fault.kind), sentence, {CitesExchange{exchange}});
}

bool mayAskAgain(const Letter &letter, const Fault &fault)
{
    const bool isHarmless = letter.safety != Safety::ChangesState || letter.method == "DELETE";
    return fault.mayPass() && (isHarmless || fault.status == tooMany);
}

template <typename T> tl::expected<T, ActResult> ask(Bench &bench, const Letter &letter, const std::function<provider_api::Read<T>(const Answer &)> &read)
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(patience.count());
    std::chrono::seconds pause(1);
    for (;;) {
        const Bench::Heard heard = bench.send(letter);
        auto value = read(heard.answer);
        if (value)
            return *std::move(value);
        if (bench.stopped())
            return tl::unexpected(ActResult::ended());
        const Fault &fault = value.error();
        pause = std::max(pause, std::chrono::seconds(fault.retryAfterSeconds.value_or(0)));
        const QDateTime again = QDateTime::currentDateTimeUtc().addSecs(pause.count());
        if (!mayAskAgain(letter, fault) || again > until)
            return tl::unexpected(endedBy(bench, fault, heard.exchange));
        if (!bench.sleepUntil(again, Words::tr("%1 gives no answer yet; asking again in %2 s.").arg(bench.provider->name).arg(pause.count())))
            return tl::unexpected(ActResult::ended());
        pause *= 2;
    }
}

QList<Citation> lastHeard(const Bench &bench)
{
    return {CitesExchange{bench.exchanges().constLast().number}};
}

Result<Office> officeAt(const Bench &bench)
{
    return provider_api::officeOf(*bench.provider, bench.wish.providerAddress, bench.wish.providerRight, bench.wish.providerProject);
}

bool isListed(const QList<KeyItem> &all, const QString &id)
{
    return std::any_of(all.begin(), all.end(), [&](const KeyItem &each) { return each.id == id; });
}

} // namespace

tl::expected<std::optional<Office>, ActResult> officeFor(Bench &bench)
{
    Request request;
    request.kind = Request::Kind::RightAgain;
    for (;;) {
        if (bench.wish.providerRight) {
            auto office = officeAt(bench);
            if (office)
                return std::optional(*std::move(office));
            request.sentence = office.error().sentence;
            bench.wish.providerRight = nullptr;
        }
        const auto reply = bench.ask(request);
        if (!reply || (!reply->key && !reply->done)) {
            const QString why = request.sentence.isEmpty() ? Words::tr("The key that makes keys at %1 is needed once more: it is never kept.").arg(bench.provider->name) : request.sentence;
            return tl::unexpected(bench.stopped() ? ActResult::ended() : ActResult::waits(QStringLiteral("provider_right"), why));
        }
        if (!reply->key)
            return std::nullopt;
        bench.wish.providerRight = reply->key;
        bench.n8n().know(*reply->key);
    }
}

std::optional<ActResult> faultOfRight(Bench &bench)
{
    const auto office = officeAt(bench);
    if (!office)
        return ActResult::failed(QStringLiteral("provider_right_unfit"), office.error().sentence);
    const auto keys = keysAt(bench, *office);
    return keys ? std::nullopt : std::optional(keys.error());
}

tl::expected<QList<KeyItem>, ActResult> keysAt(Bench &bench, const Office &office)
{
    QList<KeyItem> all;
    QByteArray cursor;
    for (int pages = 0; pages < provider_api::mostPages; ++pages) {
        const auto page = ask<provider_api::KeyPage>(bench, list(office, cursor), [&](const Answer &answer) { return readPage(office.maker, cursor, answer); });
        if (!page)
            return tl::unexpected(page.error());
        all += page->items;
        cursor = page->next;
        if (cursor.isEmpty())
            return all;
    }
    return tl::unexpected(ActResult::failed(QStringLiteral("provider_api_too_large"), plainSentence(FaultKind::TooLarge, bench.provider->name), lastHeard(bench)));
}

tl::expected<provider_api::KeyMade, ActResult> makeAt(Bench &bench, const Office &office, const provider_api::NewKey &wanted)
{
    return ask<provider_api::KeyMade>(bench, make(office, wanted, QDateTime::currentDateTimeUtc()), [&](const Answer &answer) { return readMade(office.maker, answer); });
}

ActResult removeAt(Bench &bench, const Office &office, const KeyItem &item)
{
    // Gone before, or at another place than this: the list tells.
    const auto gone = ask<provider_api::Removed>(bench, remove(office, item), [](const Answer &answer) -> provider_api::Read<provider_api::Removed> {
        auto removed = provider_api::readRemoved(answer);
        return !removed && removed.error().kind == FaultKind::Missing ? provider_api::Removed{} : removed;
    });
    if (!gone)
        return gone.error();
    const QList<Citation> said = lastHeard(bench);
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(patience.count());
    for (std::chrono::seconds pause(1);; pause *= 2) {
        const auto keys = keysAt(bench, office);
        if (!keys)
            return keys.error();
        if (!isListed(*keys, item.id))
            return ActResult::done(said + lastHeard(bench));
        const QDateTime again = QDateTime::currentDateTimeUtc().addSecs(pause.count());
        if (again > until)
            return ActResult::failed(QStringLiteral("key_still_listed"), Words::tr("%1 still lists the key that was deleted.").arg(bench.provider->name), said + lastHeard(bench));
        if (!bench.sleepUntil(again, Words::tr("The key is still listed; looking again.")))
            return ActResult::ended();
    }
}

std::optional<ActResult> clearAwayAt(Bench &bench, const Office &office, const QString &label)
{
    const auto keys = keysAt(bench, office);
    if (!keys)
        return keys.error();
    const QList<KeyItem> left = label.isEmpty() ? QList<KeyItem>() : provider_api::labelled(label, *keys);
    for (const KeyItem &item : left) {
        if (ActResult gone = removeAt(bench, office, item); !gone.isDone())
            return gone;
    }
    return std::nullopt;
}

QString oldIdOf(const Bench &bench)
{
    const StepRecord *check = bench.rotation().find(QStringLiteral("check_old"));
    return check ? check->marks.value(QStringLiteral("old_key_id")) : QString();
}

std::optional<KeyItem> oldAmong(const Bench &bench, const QList<KeyItem> &all)
{
    const QString id = oldIdOf(bench);
    if (id.isEmpty())
        return bench.wish.oldKey ? provider_api::find(*bench.wish.oldKey, all) : std::nullopt;
    const auto it = std::find_if(all.begin(), all.end(), [&](const KeyItem &each) { return each.id == id; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

void markTerms(Marks &marks, const KeyItem &item)
{
    if (item.limit)
        marks.insert(QStringLiteral("limit"), QString::number(*item.limit, 'g', 12));
    if (!item.limitReset.isEmpty())
        mark(marks, QStringLiteral("limit_reset"), item.limitReset);
    if (item.expires && item.created.isValid())
        marks.insert(QStringLiteral("life_seconds"), QString::number(item.created.secsTo(*item.expires)));
}

NewKey likeTheOld(Bench &bench, const QString &label, const QList<KeyItem> &all)
{
    Marks terms;
    const StepRecord *revoked = bench.rotation().find(bench.rotation().commit);
    if (const auto old = oldAmong(bench, all))
        markTerms(terms, *old);
    else if (revoked && revoked->marks.contains(QStringLiteral("key_id")))
        terms = revoked->marks;
    else
        bench.say(Words::tr("The new key has no limit and no end: %1's list does not show those of the old one.").arg(bench.provider->name));
    NewKey wanted;
    wanted.label = label;
    if (terms.contains(QStringLiteral("limit")))
        wanted.limit = terms.value(QStringLiteral("limit")).toDouble();
    wanted.limitReset = terms.value(QStringLiteral("limit_reset"));
    if (terms.contains(QStringLiteral("life_seconds")))
        wanted.expires = QDateTime::currentDateTimeUtc().addSecs(terms.value(QStringLiteral("life_seconds")).toLongLong());
    return wanted;
}

QString othersWith(Bench &bench, const KeyItem &item, const QList<KeyItem> &all)
{
    QStringList others;
    for (const KeyItem &each : provider_api::dieWith(item, all))
        others.append(bench.n8n().redactor().scrub(each.mask.isEmpty() ? each.id : each.mask));
    return others.isEmpty() ? QString()
                            : Words::tr("At %1 the old key goes with its service account, and with it these others: %2. Give them an account of their own first, or replace them too.")
                                  .arg(bench.provider->name, others.join(QStringLiteral(", ")));
}

void mark(Marks &marks, const QString &name, const QString &id)
{
    if (const auto fit = readLabel(id); fit && *fit == id)
        marks.insert(name, id);
}

} // namespace kd::rotate
