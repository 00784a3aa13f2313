#pragma once

#include "core/evidence/exchange.h"

namespace kd::ui {

/// A stretch of a request's time: the phases are cumulative, and some did not happen.
struct PhaseSpan {
    enum Kind { Lookup, Connecting, Tls, Waiting, Receiving };
    Kind kind = Lookup;
    double from = 0; ///< milliseconds from the start
    double to = 0;
};

/// One after the other, without gaps; whatever a file claims, none ends before it begins.
[[nodiscard]] QList<PhaseSpan> phaseSpans(const Phases &phases);
[[nodiscard]] QString spanName(PhaseSpan::Kind kind);
/// "Connected after 0.3 ms, first byte after 5.2 ms, done after 5.3 ms."
[[nodiscard]] QString phasesInWords(const Phases &phases);
/// "0.3 ms", "12 ms".
[[nodiscard]] QString inMilliseconds(double time);

} // namespace kd::ui
