#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The name has no address, as far as this machine can find out.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Dns);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", target.address.origin.host)
        .with("url", target.address.url())
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule dns_fails;
const Rule dns_fails = makeRule<&judge>("dns_fails");

} // namespace kd::rules
