#include "core/rules/answers.h"

#include <cmath>
#include <cstdlib>

namespace kd::rules {

namespace {

constexpr qint64 worthSaying = 30 * 1000;

/// The server's clock against this machine's and a second source. A cause where it makes a valid key expired.
Ruling judge(const Clocks &clocks, const KeyReading *key, const PublicWay *way, const DirectWay *directWay)
{
    const ClockReading *clock = clocks.nearest();
    if (std::abs(clock->offsetMs) - clock->errorMs < worthSaying)
        return holds({CitesExchange{clock->seenIn}});
    // A second source: an answer by a proxy whose own Date agrees with this machine.
    const ClockReading *second = nullptr;
    for (const ClockReading &reading : clocks.readings) {
        if (reading.side != clock->side && std::abs(reading.offsetMs) - reading.errorMs < worthSaying)
            second = &reading;
    }
    Citations seen{CitesExchange{clock->seenIn}};
    if (second)
        seen.append(CitesExchange{second->seenIn});
    const auto seconds = QString::number(std::llround(std::abs(static_cast<double>(clock->offsetMs)) / 1000.0));
    const qint64 here = clock->serverSeconds - clock->offsetMs / 1000;
    const bool turnsExpired = key && key->claims.exp && clock->serverSeconds >= *key->claims.exp && here < *key->claims.exp;
    const Way *nearest = clock->side == Side::Direct ? static_cast<const Way *>(directWay) : static_cast<const Way *>(way);
    const bool turnsEarly = key && key->claims.nbf && clock->serverSeconds < *key->claims.nbf && here >= *key->claims.nbf;
    if (second && (turnsExpired || turnsEarly) && nearest && refusesKey(*nearest)) {
        seen.append(CitesJwt{turnsExpired ? QStringLiteral("exp") : QStringLiteral("nbf")});
        return fails(Certainty::Proven, seen).with("seconds", seconds).as(Severity::Cause);
    }
    if (!second)
        return notApplicable();
    return fails(Certainty::Likely, seen).with("seconds", seconds).as(Severity::Note);
}

} // namespace

extern const Rule server_clock_is_off;
const Rule server_clock_is_off = makeRule<&judge>("server_clock_is_off");

} // namespace kd::rules
