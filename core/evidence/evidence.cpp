#include "core/evidence/evidence.h"

#include <algorithm>

namespace kd {

Way::Way(QList<Exchange> exchanges) : m_exchanges(std::move(exchanges)) {}

const Exchange *Way::find(const QString &ask) const
{
    // The last one counts: a question is put again only when its first answer was lost with its connection.
    const auto it = std::find_if(m_exchanges.rbegin(), m_exchanges.rend(),
                                 [&](const Exchange &exchange) { return exchange.ask == ask; });
    return it == m_exchanges.rend() ? nullptr : &*it;
}

bool Way::answers() const
{
    return std::any_of(m_exchanges.begin(), m_exchanges.end(), [](const Exchange &e) { return e.answer.isResponse(); });
}

bool Release::certainlyBefore(const Version &version) const
{
    return exact && *exact < version;
}

bool Release::certainlyFrom(const Version &version) const
{
    return (exact && *exact >= version) || (!exact && atLeast && *atLeast >= version);
}

const ClockReading *Clocks::nearest() const
{
    const ClockReading *best = nullptr;
    for (const ClockReading &reading : readings) {
        const bool closer = !best || (reading.side == Side::Direct && best->side != Side::Direct) ||
                            (reading.side == best->side && best->byProxy && !reading.byProxy);
        if (closer || (best && reading.side == best->side && reading.byProxy == best->byProxy && reading.errorMs < best->errorMs))
            best = &reading;
    }
    return best;
}

} // namespace kd
