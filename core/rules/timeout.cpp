#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A connection that is not made, or an answer that does not come.
Ruling judge(const Approach &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Timeout);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    if (way.toProvider && exchange->phases.connect)
        return notApplicable(); // the way is there, and the service is silent
    const double waited = exchange->phases.done.value_or(0) / 1000;
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", way.address.origin.authority())
        .with("url", way.address.url())
        .with("seconds", QString::number(waited, 'f', waited < 10 ? 1 : 0));
}

} // namespace

extern const Rule timeout;
const Rule timeout = makeRule<&judge>("timeout");

} // namespace kd::rules
