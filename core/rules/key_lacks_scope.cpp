#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The API takes the key on a route without scopes and forbids it the path that was asked.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *given = way.find(ask::keyGivenPath);
    if (!given)
        return notApplicable();
    if (!hasShape(given, Shape::N8nForbidden))
        return holds({cite(*given)});
    if (!acceptsKey(way))
        return noEvidence("a route without scopes that accepts the key");
    return fails(Certainty::Proven, {cite(*given), cite(*way.find(ask::keyScopeFree))})
        .with("path", QString::fromLatin1(target.address.path));
}

} // namespace

extern const Rule key_lacks_scope;
const Rule key_lacks_scope = makeRule<&judge>("key_lacks_scope");

} // namespace kd::rules
