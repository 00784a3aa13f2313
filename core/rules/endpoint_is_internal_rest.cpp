#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// /rest is the editor's own interface: it knows sessions, and no API key.
Ruling judge(const Target &target, const PublicWay &way)
{
    if (target.address.kind != PathKind::InternalRest)
        return holds();
    const Exchange *given = way.find(ask::keyGivenPath);
    const bool said = hasShape(given, Shape::N8nRestUnauthorized);
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({said ? given : nullptr, acceptsKey(way) ? way.find(ask::keyScopeFree) : traceOfN8n(way)});
    return fails(said || traceOfN8n(way) ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path))
        .with("right_url", target.address.origin.toString() + QString::fromLatin1(target.address.rightPath));
}

} // namespace

extern const Rule endpoint_is_internal_rest;
const Rule endpoint_is_internal_rest = makeRule<&judge>("endpoint_is_internal_rest");

} // namespace kd::rules
