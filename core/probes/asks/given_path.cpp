#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe given_path;

namespace {

/// The very URL that the person gave, where the key is accepted elsewhere on the same API: a missing scope, an
/// unknown path, an error of that route alone.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    if (!situation.address || !situation.key)
        return {};
    const Address &address = *situation.address;
    const bool worthAsking = address.kind == PathKind::ApiPath || address.kind == PathKind::ApiUnknown ||
                             address.kind == PathKind::ApiDoubled || address.kind == PathKind::InternalRest ||
                             address.kind == PathKind::BareResource;
    const Exchange *key = heard.publicWay.find(ask::keyScopeFree);
    const Exchange *control = heard.publicWay.find(ask::controlScopeFree);
    if (!worthAsking || !key || !control || !passedAuthentication(shapeOf(*key)) || passedAuthentication(shapeOf(*control)))
        return {};
    const QByteArray target = address.query.isEmpty() ? address.path : address.path + '?' + address.query;
    return {withKey(letterTo(situation, Side::Public, given_path, ask::keyGivenPath, target), situation.key)};
}

} // namespace

const Probe given_path{"given_path", 30, Safety::SendsKey, &next};

} // namespace kd::probes
