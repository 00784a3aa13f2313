#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// `iat` ahead of the server's clock. Measured: n8n does not look at it, so this explains no refusal.
Ruling judge(const KeyReading &key, const Clocks &clocks)
{
    const ClockReading *clock = clocks.nearest();
    if (!key.claims.iat || !clock)
        return notApplicable();
    constexpr qint64 slack = 5;
    if (*key.claims.iat <= clock->serverSeconds + clock->errorMs / 1000 + slack)
        return holds();
    return fails(Certainty::Proven, {CitesJwt{QStringLiteral("iat")}, CitesExchange{clock->seenIn}})
        .with("when", timeText(*key.claims.iat))
        .as(Severity::Note);
}

} // namespace

extern const Rule key_issued_in_future;
const Rule key_issued_in_future = makeRule<&judge>("key_issued_in_future");

} // namespace kd::rules
