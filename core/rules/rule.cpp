#include "core/rules/rule.h"

namespace kd {

Ruling &&Ruling::with(const char *name, const QString &value) &&
{
    args.insert(QString::fromLatin1(name), value);
    return std::move(*this);
}

Ruling &&Ruling::saying(const char *variant) &&
{
    says = QString::fromLatin1(variant);
    return std::move(*this);
}

Ruling &&Ruling::as(Severity other) &&
{
    severity = other;
    return std::move(*this);
}

Ruling holds(Citations citations)
{
    Ruling ruling;
    ruling.outcome = Outcome::Holds;
    ruling.citations = std::move(citations);
    return ruling;
}

Ruling fails(Certainty certainty, Citations citations)
{
    Ruling ruling;
    ruling.outcome = Outcome::Fails;
    ruling.certainty = certainty;
    ruling.citations = std::move(citations);
    return ruling;
}

Ruling notApplicable()
{
    return {};
}

Ruling noEvidence(const char *needs)
{
    Ruling ruling;
    ruling.outcome = Outcome::NoEvidence;
    ruling.needs = QString::fromLatin1(needs);
    return ruling;
}

Citation cite(const Exchange &exchange)
{
    return CitesExchange{exchange.number};
}

Citations citeAll(std::initializer_list<const Exchange *> exchanges)
{
    Citations citations;
    for (const Exchange *exchange : exchanges) {
        if (exchange && !citations.contains(cite(*exchange)))
            citations.append(cite(*exchange));
    }
    return citations;
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Holds:
        return QStringLiteral("holds");
    case Outcome::Fails:
        return QStringLiteral("fails");
    case Outcome::NotApplicable:
        return QStringLiteral("not_applicable");
    case Outcome::NoEvidence:
        return QStringLiteral("no_evidence");
    case Outcome::Broken:
        return QStringLiteral("broken");
    }
    return {};
}

QString toString(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proven:
        return QStringLiteral("proven");
    case Certainty::Likely:
        return QStringLiteral("likely");
    case Certainty::Possible:
        return QStringLiteral("possible");
    }
    return {};
}

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Cause:
        return QStringLiteral("cause");
    case Severity::Risk:
        return QStringLiteral("risk");
    case Severity::Note:
        return QStringLiteral("note");
    }
    return {};
}

std::optional<Severity> severityFrom(const QString &text)
{
    for (const Severity severity : {Severity::Cause, Severity::Risk, Severity::Note}) {
        if (text == toString(severity))
            return severity;
    }
    return std::nullopt;
}

std::optional<Certainty> certaintyFrom(const QString &text)
{
    for (const Certainty certainty : {Certainty::Proven, Certainty::Likely, Certainty::Possible}) {
        if (text == toString(certainty))
            return certainty;
    }
    return std::nullopt;
}

} // namespace kd
