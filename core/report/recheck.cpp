#include "core/report/recheck.h"

#include "core/evidence/asks.h"

#include <algorithm>
#include <array>

namespace kd {

namespace {

/// What tells n8n's release and nothing else: neither its switches nor who it is.
constexpr std::array keyless{ask::health, ask::readiness, ask::root, ask::unknownPath, ask::openapi};
constexpr std::array personsOwn{QLatin1String("request"), QLatin1String("key_text"), QLatin1String("key_state")};

} // namespace

QList<Exchange> unaffectedByRemedy(const Report &before, const Catalogue &catalogue)
{
    const Cause *cause = catalogue.find(before.verdict.id);
    if (!cause || std::find(personsOwn.begin(), personsOwn.end(), cause->stage) == personsOwn.end())
        return {};
    QList<Exchange> kept;
    for (const Exchange &exchange : before.subject.exchanges) {
        const bool cited = before.verdict.citations.contains(Citation(CitesExchange{exchange.number}));
        if (exchange.answer.isResponse() && !cited && std::find(keyless.begin(), keyless.end(), exchange.ask) != keyless.end())
            kept.append(exchange);
    }
    return kept;
}

} // namespace kd
