#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A connection that is not made, or an answer that does not come.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Timeout);
    if (!exchange)
        return way.answers() ? holds({cite(way.exchanges().front())}) : notApplicable();
    const double waited = exchange->phases.done.value_or(0) / 1000;
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", target.address.origin.authority())
        .with("url", target.address.url())
        .with("seconds", QString::number(waited, 'f', waited < 10 ? 1 : 0));
}

} // namespace

extern const Rule timeout;
const Rule timeout = makeRule<&judge>("timeout");

} // namespace kd::rules
