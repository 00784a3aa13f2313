#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A request without a key is answered as if it had one, or the key is refused by one way and accepted by the other.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay, const PublicRelease *release, const DirectRelease *directRelease)
{
    const Exchange *keyless = keylessAnswer(way);
    if (keyless) {
        const Shape shape = shapeOf(*keyless);
        const bool asIfKeyed = shape == Shape::N8nUnauthorized || shape == Shape::N8nInvalidSignature || passedAuthentication(shape);
        const Exchange *telling = tellingAnswer(way);
        // Without another n8n text beside it, an accepted answer may be anybody's.
        if (asIfKeyed && (shape != Shape::N8nAccepted || traceOfN8n(way)))
            return fails(Certainty::Proven, citeAll({keyless, telling}))
                .with("url", target.address.url())
                .with("answer", passedAuthentication(shape) ? QString::number(keyless->answer.status) : wordsOf(keyless->answer))
                .saying("keyless");
    }
    if (!directWay || !acceptsKey(*directWay) || !refusesKey(way))
        return keyless ? holds({cite(*keyless)}) : notApplicable();
    const bool same = release && directRelease && !release->instanceId.isEmpty() && release->instanceId == directRelease->instanceId;
    const Exchange *again = way.find(ask::keyOtherQuery);
    if (!same || (again && passedAuthentication(shapeOf(*again))))
        return notApplicable();
    return fails(Certainty::Proven, citeAll({tellingAnswer(way), directWay->find(ask::keyScopeFree)}))
        .with("url", target.address.url())
        .with("direct", target.direct->url())
        .with("answer", wordsOf(tellingAnswer(way)->answer))
        .saying("direct");
}

} // namespace

extern const Rule proxy_replaces_key_header;
const Rule proxy_replaces_key_header = makeRule<&judge>("proxy_replaces_key_header");

} // namespace kd::rules
