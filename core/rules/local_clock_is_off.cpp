#include "core/rules/answers.h"

#include <cmath>
#include <cstdlib>

namespace kd::rules {

namespace {

constexpr qint64 worthSaying = 30 * 1000;

/// This machine's clock and the server's differ. Without a second source neither is accused.
Ruling judge(const Clocks &clocks)
{
    const ClockReading *clock = clocks.nearest();
    if (std::abs(clock->offsetMs) - clock->errorMs < worthSaying)
        return holds({CitesExchange{clock->seenIn}});
    bool second = false;
    for (const ClockReading &reading : clocks.readings)
        second = second || (reading.side != clock->side && std::abs(reading.offsetMs) - reading.errorMs < worthSaying);
    if (second)
        return notApplicable();
    return fails(Certainty::Possible, {CitesExchange{clock->seenIn}})
        .with("seconds", QString::number(std::llround(std::abs(static_cast<double>(clock->offsetMs)) / 1000.0)))
        .as(Severity::Note);
}

} // namespace

extern const Rule local_clock_is_off;
const Rule local_clock_is_off = makeRule<&judge>("local_clock_is_off");

} // namespace kd::rules
