#pragma once

#include "core/report/report.h"

namespace kd {

/// What a second look made of a verdict: whether it is fixed, and which answers changed.
struct Comparison {
    enum class Outcome {
        Fixed,     ///< proven to work now
        Still,     ///< the same cause
        Another,   ///< the cause is gone, and another one stands in the way
        Undecided, ///< the cause is gone or cannot be seen any more, and nothing is proven
        Same       ///< there was no cause before
    };
    struct Change {
        Side side = Side::Public;
        QString asked; ///< method and path
        int before = 0; ///< numbers of the exchanges
        int after = 0;
        QString said; ///< a status, or why there is none
        QString says;
    };
    Outcome outcome = Outcome::Same;
    QList<Change> changes;
    int provenBy = 0; ///< the exchange that shows the fix; 0 where none does
    int status = 0;   ///< its status
    Side side = Side::Public;
    bool hasDirect = false;
};

[[nodiscard]] Comparison compare(const Report &before, const Report &after);

/// "Fixed: 200 through the proxy (#12)", or what else came of it; empty where there is nothing to compare.
[[nodiscard]] QString headline(const Comparison &comparison);
/// One sentence for each answer that changed.
[[nodiscard]] QStringList changesInWords(const Comparison &comparison);
/// "through the proxy", "directly" or "at the address".
[[nodiscard]] QString sideInWords(Side side, bool hasDirect);

} // namespace kd
