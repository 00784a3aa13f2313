#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Nothing listens at that address and port, or a firewall says no at once.
Ruling judge(const Approach &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Refused);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", way.address.origin.authority())
        .with("url", way.address.url())
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule connection_refused;
const Rule connection_refused = makeRule<&judge>("connection_refused");

} // namespace kd::rules
