#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The name has no address, as far as this machine can find out.
Ruling judge(const Approach &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Dns);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", way.address.origin.host)
        .with("url", way.address.url())
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule dns_fails;
const Rule dns_fails = makeRule<&judge>("dns_fails");

} // namespace kd::rules
