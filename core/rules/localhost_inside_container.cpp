#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// localhost is the container itself for a client that runs in one.
Ruling judge(const Target &target, const PersonAnswers &person, const PublicWay *way)
{
    const QString caller = person.choices.value(QStringLiteral("caller"));
    if (caller.isEmpty())
        return noEvidence("where the client runs");
    if (!target.address.origin.isLoopback() || caller != QLatin1String("container"))
        return holds();
    Citations seen{CitesAnswer{QStringLiteral("caller"), caller}, CitesAddress{QStringLiteral("host")}};
    if (way && !way->isEmpty())
        seen.append(cite(way->exchanges().front()));
    return fails(Certainty::Likely, seen).with("url", target.address.url()).with("host", target.address.origin.authority());
}

} // namespace

extern const Rule localhost_inside_container;
const Rule localhost_inside_container = makeRule<&judge>("localhost_inside_container");

} // namespace kd::rules
