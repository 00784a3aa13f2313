#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A firewall, bot filter or rule before n8n turns the request away.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return notApplicable();
    const Shape shape = shapeOf(*key);
    const bool challenge = shape == Shape::ProxyChallenge;
    const bool refused = shape == Shape::ProxyRefusal && key->answer.status != 401;
    // An error page of the proxy's own for the API, where the rest of n8n answers, or the API does directly.
    const bool direct = directWay && acceptsKey(*directWay);
    const Exchange *other = direct ? directWay->find(ask::keyScopeFree) : traceOfN8n(way);
    const bool hidden = shape == Shape::Other && key->answer.status >= 400 && other;
    if (!challenge && !refused && !hidden)
        return holds({cite(*key)});
    return fails(!hidden || direct ? Certainty::Proven : Certainty::Likely, citeAll({key, hidden ? other : nullptr}))
        .with("url", target.address.url())
        .with("status", QString::number(key->answer.status))
        .with("server", key->answer.header("server").isEmpty() ? QStringLiteral("Something") : QString::fromLatin1(key->answer.header("server")))
        .with("answer", wordsOf(key->answer))
        .saying(challenge ? "challenge" : "status");
}

} // namespace

extern const Rule proxy_blocks_request;
const Rule proxy_blocks_request = makeRule<&judge>("proxy_blocks_request");

} // namespace kd::rules
