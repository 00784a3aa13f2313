#include "core/report/not_asked.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace kd {

namespace {

struct Gap {
    const char *needs;
    const char *sentence;
};

constexpr std::array gaps{
    Gap{"address", QT_TRANSLATE_NOOP("texts", "No address was given: no server was asked.")},
    Gap{"key", QT_TRANSLATE_NOOP("texts", "No key was given: whether one is accepted was not asked.")},
    Gap{"direct_answers", QT_TRANSLATE_NOOP("texts", "No direct address was given: what a proxy changes on the way was not compared.")},
    Gap{"session", QT_TRANSLATE_NOOP("texts", "Nobody signed in to the editor: n8n’s own switches, keys and users were not read.")},
    Gap{"encryption_key", QT_TRANSLATE_NOOP("texts", "No encryption key was given to hold against the API key’s signature.")},
    Gap{"artifacts", QT_TRANSLATE_NOOP("texts", "No error text, log or file was given.")},
};

bool isMissing(const Report &report, const QString &needs)
{
    const Case &subject = report.subject;
    if (needs == QLatin1String("address"))
        return !subject.address;
    if (needs == QLatin1String("key"))
        return !subject.key.given;
    if (needs == QLatin1String("direct_answers"))
        return subject.address && !subject.direct;
    if (needs == QLatin1String("session"))
        return subject.address && !subject.sessionAsked;
    const QList<MissingEvidence> &missing = report.judgement.missing;
    return std::any_of(missing.begin(), missing.end(), [&](const MissingEvidence &each) { return each.needs == needs; });
}

} // namespace

QStringList notAsked(const Report &report)
{
    QStringList sentences;
    if (report.subject.provider) // what it needs it has: a key, and where to ask
        return sentences;
    for (const Gap &gap : gaps) {
        if (isMissing(report, QString::fromLatin1(gap.needs)))
            sentences << Words::tr(gap.sentence);
    }
    return sentences;
}

} // namespace kd
