#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The key's own `exp` against the server's clock, and the refusal. Where the clock itself is off, that is the cause.
Ruling judge(const KeyReading &key, const Clocks &clocks, const PublicWay *publicWay, const DirectWay *directWay)
{
    if (!key.claims.exp)
        return notApplicable();
    const Way *way = publicWay ? &nearestWay(*publicWay, directWay) : nullptr;
    const ClockReading *clock = clocks.nearest();
    const Exchange *answer = way ? tellingAnswer(*way) : nullptr;
    if (!answer || !clock)
        return noEvidence("the API's answer to the key");
    if (clock->serverSeconds + clock->errorMs / 1000 < *key.claims.exp || acceptsKey(*way))
        return holds({CitesJwt{QStringLiteral("exp")}, CitesExchange{clock->seenIn}});
    if (!refusesKey(*way))
        return noEvidence("a refusal of the key by n8n");
    return fails(Certainty::Proven, {CitesJwt{QStringLiteral("exp")}, CitesExchange{clock->seenIn}, cite(*answer)})
        .with("when", timeText(*key.claims.exp))
        .with("now", timeText(clock->serverSeconds));
}

} // namespace

extern const Rule key_is_expired;
const Rule key_is_expired = makeRule<&judge>("key_is_expired");

} // namespace kd::rules
