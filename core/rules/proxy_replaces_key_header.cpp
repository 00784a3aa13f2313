#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// An object may be anybody's answer; n8n's own words, or its routes that refuse, are near where it is n8n's.
bool speaksElsewhere(const Way &way)
{
    const Exchange *unknown = way.find(ask::unknownPath);
    return traceOfN8n(way) || hasShape(unknown, Shape::N8nNotFound);
}

/// A request without a key is answered as if it had one, or the key is refused by one way and accepted by the other.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay, const PublicRelease *release, const DirectRelease *directRelease)
{
    const Exchange *keyless = keylessAnswer(way);
    if (keyless) {
        const Shape shape = shapeOf(*keyless);
        const bool asIfKeyed = shape == Shape::N8nAccepted || (refusedByApi(shape) && shape != Shape::N8nHeaderRequired && shape != Shape::N8nUnauthorizedEither);
        const Exchange *telling = tellingAnswer(way);
        // Without another n8n text beside it, an accepted answer may be anybody's.
        if (asIfKeyed && (shape != Shape::N8nAccepted || speaksElsewhere(way)))
            return fails(Certainty::Proven, citeAll({keyless, telling}))
                .with("url", target.address.url())
                .with("answer", passedAuthentication(shape) ? QString::number(keyless->answer.status) : wordsOf(keyless->answer))
                .saying("keyless");
    }
    if (!directWay || !acceptsKey(*directWay) || !refusesKey(way))
        return keyless ? holds({cite(*keyless)}) : notApplicable();
    const bool same = release && directRelease && !release->instanceId.isEmpty() && release->instanceId == directRelease->instanceId;
    // Newer releases publish no instance id; the same release at what the person calls n8n's own address is the next best.
    const bool alike = release && directRelease && release->exact && directRelease->exact && *release->exact == *directRelease->exact &&
                       (release->instanceId.isEmpty() || directRelease->instanceId.isEmpty());
    const Exchange *again = way.find(ask::keyOtherQuery);
    if ((!same && !alike) || (again && passedAuthentication(shapeOf(*again))))
        return notApplicable();
    return fails(same ? Certainty::Proven : Certainty::Likely, citeAll({tellingAnswer(way), directWay->find(ask::keyScopeFree)}))
        .with("url", target.address.url())
        .with("direct", target.direct->url())
        .with("answer", wordsOf(tellingAnswer(way)->answer))
        .saying(same ? "direct" : "same_release");
}

} // namespace

extern const Rule proxy_replaces_key_header;
const Rule proxy_replaces_key_header = makeRule<&judge>("proxy_replaces_key_header");

} // namespace kd::rules
