#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A firewall, bot filter or rule before n8n turns the request away.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return notApplicable();
    const Shape shape = shapeOf(*key);
    const bool challenge = shape == Shape::ProxyChallenge;
    const bool refused = shape == Shape::ProxyRefusal && key->answer.status != 401;
    if (!challenge && !refused)
        return holds({cite(*key)});
    return fails(Certainty::Proven, {cite(*key)})
        .with("url", target.address.url())
        .with("status", QString::number(key->answer.status))
        .with("server", QString::fromLatin1(key->answer.header("server")))
        .with("answer", wordsOf(key->answer))
        .saying(challenge ? "challenge" : "status");
}

} // namespace

extern const Rule proxy_blocks_request;
const Rule proxy_blocks_request = makeRule<&judge>("proxy_blocks_request");

} // namespace kd::rules
