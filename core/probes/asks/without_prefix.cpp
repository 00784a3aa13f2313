#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe without_prefix;

namespace {

/// A prefix before /api/v1 is a proxy's doing. Where nothing of n8n's API answers under it, the same host is asked
/// without it.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    if (!situation.address || situation.address->prefix.isEmpty() || !situation.key)
        return {};
    const Exchange *key = heard.publicWay.find(ask::keyScopeFree);
    if (!key || !key->answer.isResponse())
        return {};
    const Shape shape = shapeOf(*key);
    if (passedAuthentication(shape) || refusedByApi(shape) || shape == Shape::ProxyLogin || shape == Shape::RateLimited)
        return {};
    return {withKey(letterTo(situation, Side::Public, without_prefix, ask::keyWithoutPrefix, "/api/v1/credentials/schema/n8nApi"),
                    situation.key)};
}

} // namespace

const Probe without_prefix{"without_prefix", 50, Safety::SendsKey, &next};

} // namespace kd::probes
