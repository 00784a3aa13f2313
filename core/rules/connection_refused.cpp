#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Nothing listens at that address and port, or a firewall says no at once.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Refused);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", target.address.origin.authority())
        .with("url", target.address.url())
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule connection_refused;
const Rule connection_refused = makeRule<&judge>("connection_refused");

} // namespace kd::rules
