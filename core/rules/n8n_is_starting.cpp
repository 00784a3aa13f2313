#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n answers that it is not ready yet.
Ruling judge(const PublicWay &way, const DirectWay *directWay)
{
    for (const Way *heard : {static_cast<const Way *>(&way), static_cast<const Way *>(directWay)}) {
        for (const Exchange &exchange : heard ? heard->exchanges() : QList<Exchange>()) {
            const bool notReady = exchange.ask == ask::readiness && exchange.answer.status == 503;
            if (hasShape(&exchange, Shape::N8nStarting) || notReady)
                return fails(Certainty::Proven, {cite(exchange)}).with("answer", wordsOf(exchange.answer));
        }
    }
    return way.answers() ? holds() : notApplicable();
}

} // namespace

extern const Rule n8n_is_starting;
const Rule n8n_is_starting = makeRule<&judge>("n8n_is_starting");

} // namespace kd::rules
