#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe cached_refusal;

namespace {

bool refusedByN8n(const Exchange *exchange)
{
    return exchange && refusedByApi(shapeOf(*exchange));
}

/// A refusal that a proxy keeps belongs to one URL: with another query the same path is asked anew.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    if (!situation.address || !situation.key)
        return {};
    const Exchange *given = heard.publicWay.find(ask::keyGivenPath);
    const Exchange *scopeFree = heard.publicWay.find(ask::keyScopeFree);
    const Address &address = *situation.address;
    QByteArray path;
    if (refusedByN8n(given) && address.kind == PathKind::ApiPath)
        path = address.path;
    else if (refusedByN8n(scopeFree) && (heard.publicWay.find(ask::keylessScopeFree) || heard.publicWay.find(ask::keyValidator)))
        path = address.apiTarget("credentials/schema/n8nApi");
    if (path.isEmpty())
        return {};
    // Once accepted, n8n answers an unknown parameter with 400: that too says that the key was taken.
    const QByteArray query = "kd=" + situation.nonce;
    return {withKey(letterTo(situation, Side::Public, cached_refusal, ask::keyOtherQuery, path + '?' + query), situation.key)};
}

} // namespace

const Probe cached_refusal{"cached_refusal", 60, Safety::SendsKey, &next};

} // namespace kd::probes
