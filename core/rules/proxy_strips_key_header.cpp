#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n misses a header that was sent: something on the way dropped it.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay, const PublicRelease *release)
{
    const Exchange *key = tellingAnswer(way);
    if (!key || !key->answer.isResponse())
        return noEvidence("n8n's answer to a request with the key");
    if (!hasShape(key, Shape::N8nHeaderRequired))
        return isN8n(shapeOf(*key)) && !hasShape(key, Shape::N8nUnauthorizedEither) ? holds({cite(*key)}) : notApplicable();
    // The same path with another query takes the key: then the header arrives, and this answer is a kept one.
    const Exchange *again = way.find(ask::keyOtherQuery);
    if (again && passedAuthentication(shapeOf(*again)))
        return holds(citeAll({key, again}));
    const Exchange *direct = directWay && acceptsKey(*directWay) ? directWay->find(ask::keyScopeFree) : nullptr;
    if (direct)
        return fails(Certainty::Proven, citeAll({key, direct}))
            .with("url", target.address.url())
            .with("direct", target.direct ? target.direct->url() : QString())
            .with("answer", wordsOf(key->answer))
            .saying("both");
    // Early releases that refuse every key with the API switched off were not all measured.
    const bool measured = !release || !release->certainlyFrom({2, 36, 0}) || release->certainlyFrom({2, 40, 0});
    return fails(measured ? Certainty::Proven : Certainty::Likely, {cite(*key)})
        .with("url", target.address.url())
        .with("answer", wordsOf(key->answer));
}

} // namespace

extern const Rule proxy_strips_key_header;
const Rule proxy_strips_key_header = makeRule<&judge>("proxy_strips_key_header");

} // namespace kd::rules
