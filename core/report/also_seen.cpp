#include "core/report/also_seen.h"

#include "core/report/plain_text.h"

#include "core/base/words.h"

namespace kd {

namespace {

QString heldBackWords(const QString &why)
{
    if (why == QLatin1String("refusal_limit"))
        return Words::tr("Four requests were refused by one host; nothing more was asked there, for such counts can get an address blocked.");
    if (why == QLatin1String("rate_limited"))
        return Words::tr("The host asked for fewer requests; nothing more was asked there.");
    if (why == QLatin1String("reset"))
        return Words::tr("The host cut a connection; nothing more was asked there.");
    return Words::tr("A question was held back: it would have taken a key to a host that was not named.");
}

} // namespace

QString certaintyInWords(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proven:
        return Words::tr("proven");
    case Certainty::Likely:
        return Words::tr("likely");
    case Certainty::Possible:
        return Words::tr("possible");
    }
    return {};
}

QString withProof(const QString &sentence, const QList<Citation> &citations)
{
    const QString proof = citationsText(citations);
    return proof.isEmpty() ? sentence : sentence + QStringLiteral(" (") + proof + QLatin1Char(')');
}

QStringList alsoSeen(const Report &report, const Sentences &sentences)
{
    QStringList lines;
    for (const Finding &finding : report.judgement.findings) {
        if (finding.id == report.verdict.id)
            continue;
        const QString weight = finding.overruled ? Words::tr("overruled by you") : certaintyInWords(finding.certainty);
        lines << withProof(QStringLiteral("%1: %2").arg(weight, sentences.of(finding)), finding.citations);
    }
    for (const QString &held : report.subject.heldBack)
        lines << heldBackWords(held);
    for (const QString &proxy : report.subject.proxies)
        lines << Words::tr("This machine's settings send requests through the proxy %1.").arg(plainText(proxy));
    return lines;
}

QStringList ruledOutInWords(const Report &report, const Sentences &sentences)
{
    QStringList lines;
    for (const RuledOut &each : report.judgement.ruledOut) {
        if (!each.citations.isEmpty())
            lines << withProof(sentences.clear(each.id), each.citations);
    }
    return lines;
}

} // namespace kd
