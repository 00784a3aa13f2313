#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The two addresses lead to different instances of n8n.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay &directWay, const PublicRelease *release, const DirectRelease *directRelease)
{
    if (!target.direct)
        return notApplicable();
    if (acceptsKey(way))
        return holds(citeAll({way.find(ask::keyScopeFree)}));
    if (release && directRelease) {
        const Citations both{CitesExchange{release->seenIn}, CitesExchange{directRelease->seenIn}};
        const bool known = !release->instanceId.isEmpty() && !directRelease->instanceId.isEmpty();
        if (known && release->instanceId != directRelease->instanceId)
            return fails(Certainty::Proven, both)
                .with("url", target.address.url())
                .with("direct", target.direct->url())
                .with("instance", release->instanceId.left(12))
                .with("other_instance", directRelease->instanceId.left(12))
                .saying("instance");
        if (release->exact && directRelease->exact && *release->exact != *directRelease->exact)
            return fails(Certainty::Proven, both)
                .with("url", target.address.url())
                .with("direct", target.direct->url())
                .with("version", release->exact->toString())
                .with("other_version", directRelease->exact->toString())
                .saying("version");
        if (known)
            return holds(both);
        if (release->exact && directRelease->exact)
            return notApplicable();
    }
    // Nothing names the instances: one that takes the key and one that does not know it are not the same, unless the
    // proxy keeps a refusal or puts another key in its place.
    const Exchange *again = way.find(ask::keyOtherQuery);
    const Exchange *telling = tellingAnswer(way);
    const bool notKept = again && refusedByApi(shapeOf(*again));
    const bool notReplaced = hasShape(keylessAnswer(way), Shape::N8nHeaderRequired);
    if (acceptsKey(directWay) && hasShape(telling, Shape::N8nUnauthorized) && notKept && notReplaced)
        return fails(Certainty::Likely, citeAll({telling, directWay.find(ask::keyScopeFree), keylessAnswer(way), again}))
            .with("url", target.address.url())
            .with("direct", target.direct->url())
            .with("answer", wordsOf(telling->answer))
            .saying("key");
    return noEvidence("what tells the two instances apart");
}

} // namespace

extern const Rule proxy_routes_to_another_instance;
const Rule proxy_routes_to_another_instance = makeRule<&judge>("proxy_routes_to_another_instance");

} // namespace kd::rules
