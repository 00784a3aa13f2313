#include "core/evidence/asks.h"
#include "core/probes/probe.h"

namespace kd::probes {

extern const Probe webhook_sibling;

namespace {

QByteArray firstSegmentOf(const Address &address)
{
    const QByteArray below = address.path.mid(address.prefix.toLatin1().size());
    return below.mid(1, below.indexOf('/', 1) - 1);
}

/// A webhook's own address is never asked, for that may run a workflow. A random sibling, which cannot exist, shows
/// whether webhooks live there.
QList<Letter> next(const Situation &situation, const Heard &)
{
    if (!situation.address || !situation.address->mayRunSomething() || situation.address->kind == PathKind::Mcp)
        return {};
    const Address &address = *situation.address;
    const QByteArray target = address.prefix.toLatin1() + '/' + firstSegmentOf(address) + "/kd-" + situation.nonce;
    return {letterTo(situation, Side::Public, webhook_sibling, ask::siblingWebhook, target)};
}

} // namespace

const Probe webhook_sibling{"webhook_sibling", 25, Safety::ReadsOnly, &next};

} // namespace kd::probes
