#include "core/report/side_by_side.h"

#include "core/base/words.h"
#include "core/read/answer_shape.h"
#include "core/report/comparison.h"
#include "core/report/failure_words.h"
#include "core/report/key_sent.h"
#include "core/report/plain_text.h"

#include <algorithm>

namespace kd {

namespace {

QString sent(const Exchange &exchange)
{
    switch (keySent(exchange)) {
    case KeySent::None:
        return Words::tr("no key");
    case KeySent::Control:
        return Words::tr("a broken key, as a control");
    case KeySent::Corrected:
        return Words::tr("the corrected key");
    case KeySent::Given:
        break;
    }
    return Words::tr("the key");
}

QString words(const Exchange &exchange)
{
    const Answer &answer = exchange.answer;
    return answer.isResponse() ? (answer.isSuccess() ? Words::tr("accepted") : wordsOf(answer)) : answer.detail;
}

/// Of what a verdict cites, the two answers that differ most tellingly: by another way first, then by another key.
QList<const Exchange *> tellingPair(const Report &report)
{
    QList<const Exchange *> cited;
    for (const Citation &citation : report.verdict.citations) {
        const auto *number = std::get_if<CitesExchange>(&citation);
        for (const Exchange &exchange : report.subject.exchanges) {
            if (number && exchange.number == number->number && !cited.contains(&exchange))
                cited.append(&exchange);
        }
    }
    const auto pick = [&cited](auto fits) -> QList<const Exchange *> {
        for (const Exchange *one : std::as_const(cited)) {
            for (const Exchange *other : std::as_const(cited)) {
                if (one != other && fits(*one, *other))
                    return {one, other};
            }
        }
        return {};
    };
    const auto differ = [](const Exchange &one, const Exchange &other) { return statusOrFailure(one.answer) != statusOrFailure(other.answer); };
    if (const auto pair = pick([&](const Exchange &one, const Exchange &other) {
            return one.side == Side::Public && other.side == Side::Direct && one.ask == other.ask && differ(one, other);
        });
        !pair.isEmpty())
        return pair;
    if (const auto pair = pick(differ); !pair.isEmpty())
        return pair;
    return cited.mid(0, 2);
}

} // namespace

SideBySide proofOf(const Report &report)
{
    SideBySide proof;
    const QList<const Exchange *> pair = tellingPair(report);
    const auto line = [&](const QString &what, auto value) {
        QStringList values;
        for (const Exchange *exchange : pair)
            values.append(plainText(value(*exchange)));
        const bool told = std::any_of(values.begin(), values.end(), [](const QString &text) { return !text.isEmpty(); });
        if (told)
            proof.lines.append({what, values, values.size() == 2 && values.front() != values.back()});
    };
    for (const Exchange *exchange : pair) {
        proof.numbers.append(exchange->number);
        proof.heads.append(QStringLiteral("%1 · #%2").arg(sideInWords(exchange->side, report.subject.direct.has_value())).arg(exchange->number));
    }
    line(Words::tr("Asked"), [](const Exchange &e) { return QString::fromLatin1(e.request.method) + QLatin1Char(' ') + e.request.url; });
    line(Words::tr("Sent"), sent);
    line(Words::tr("Answer"), [](const Exchange &e) { return statusOrFailure(e.answer); });
    line(Words::tr("In its words"), words);
    line(Words::tr("Server"), [](const Exchange &e) { return QString::fromLatin1(e.answer.header("server")); });
    return proof;
}

} // namespace kd
