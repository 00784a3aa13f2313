#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A resource of the public API without /api/v1 before it.
Ruling judge(const Target &target, const PublicWay &way)
{
    if (target.address.kind != PathKind::BareResource)
        return holds();
    const Exchange *given = way.find(ask::keyGivenPath);
    const Exchange *right = acceptsKey(way) ? way.find(ask::keyScopeFree) : nullptr;
    if (given && passedAuthentication(shapeOf(*given)))
        return holds({cite(*given)});
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({given, right});
    return fails(given && right ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path))
        .with("right_url", target.address.origin.toString() + QString::fromLatin1(target.address.rightPath));
}

} // namespace

extern const Rule endpoint_prefix_missing;
const Rule endpoint_prefix_missing = makeRule<&judge>("endpoint_prefix_missing");

} // namespace kd::rules
