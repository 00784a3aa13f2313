#include "core/report/comparison.h"

#include "core/base/words.h"
#include "core/report/failure_words.h"

#include <QUrl>

namespace kd {

namespace {

const Exchange *sameQuestion(const QList<Exchange> &exchanges, const Exchange &asked)
{
    for (const Exchange &exchange : exchanges) {
        if (exchange.side == asked.side && exchange.ask == asked.ask)
            return &exchange;
    }
    return nullptr;
}

QList<Comparison::Change> changesBetween(const Case &before, const Case &after)
{
    QList<Comparison::Change> changes;
    for (const Exchange &now : after.exchanges) {
        const Exchange *then = sameQuestion(before.exchanges, now);
        if (then && then->number != now.number && statusOrFailure(then->answer) != statusOrFailure(now.answer))
            changes.append({now.side, QString::fromLatin1(now.request.method) + QLatin1Char(' ') + QUrl(now.request.url).path(QUrl::FullyEncoded),
                            then->number, now.number, statusOrFailure(then->answer), statusOrFailure(now.answer)});
    }
    return changes;
}

bool names(const Judgement &judgement, const QString &id)
{
    for (const Finding &finding : judgement.findings) {
        if (finding.id == id)
            return true;
    }
    return false;
}

Comparison::Outcome outcomeOf(const Report &before, const Report &after)
{
    using Outcome = Comparison::Outcome;
    if (!before.verdict.isCause())
        return Outcome::Same;
    // A cause that the person's answers alone had led to is not proven gone by an answer from here.
    if (after.verdict.id == QLatin1String("healthy"))
        return before.verdict.says == QLatin1String("person") ? Outcome::Undecided : Outcome::Fixed;
    if (after.verdict.id == before.verdict.id)
        return Outcome::Still;
    return after.verdict.isCause() && !names(after.judgement, before.verdict.id) ? Outcome::Another : Outcome::Undecided;
}

} // namespace

Comparison compare(const Report &before, const Report &after)
{
    Comparison comparison;
    comparison.outcome = outcomeOf(before, after);
    comparison.changes = changesBetween(before.subject, after.subject);
    comparison.hasDirect = after.subject.direct.has_value();
    if (comparison.outcome != Comparison::Outcome::Fixed)
        return comparison;
    for (const Citation &citation : after.verdict.citations) {
        const auto *cited = std::get_if<CitesExchange>(&citation);
        for (const Exchange &exchange : after.subject.exchanges) {
            if (cited && exchange.number == cited->number && exchange.answer.isSuccess()) {
                comparison.provenBy = exchange.number;
                comparison.status = exchange.answer.status;
                comparison.side = exchange.side;
                return comparison;
            }
        }
    }
    return comparison;
}

QString sideInWords(Side side, bool hasDirect)
{
    if (side == Side::Direct)
        return Words::tr("directly");
    return hasDirect && side == Side::Public ? Words::tr("through the proxy") : Words::tr("at the address");
}

QString headline(const Comparison &comparison)
{
    switch (comparison.outcome) {
    case Comparison::Outcome::Fixed:
        return comparison.provenBy == 0 ? Words::tr("Fixed")
                                        : Words::tr("Fixed: %1 %2 (#%3)").arg(QString::number(comparison.status), sideInWords(comparison.side, comparison.hasDirect), QString::number(comparison.provenBy));
    case Comparison::Outcome::Still:
        return comparison.changes.isEmpty() ? Words::tr("Not fixed yet: everything that was asked again is answered as before")
                                            : Words::tr("Not fixed yet, although some answers have changed");
    case Comparison::Outcome::Another:
        return Words::tr("That cause is gone, and another one stands in the way");
    case Comparison::Outcome::Undecided:
        return Words::tr("The cause is not seen any more, and nothing proves yet that it works");
    case Comparison::Outcome::Same:
        break;
    }
    return {};
}

QStringList changesInWords(const Comparison &comparison)
{
    QStringList lines;
    for (const Comparison::Change &change : comparison.changes)
        lines << Words::tr("%1, %2: before %3 (#%4), now %5 (#%6)")
                     .arg(change.asked, sideInWords(change.side, comparison.hasDirect), change.said, QString::number(change.before), change.says, QString::number(change.after));
    return lines;
}

} // namespace kd
