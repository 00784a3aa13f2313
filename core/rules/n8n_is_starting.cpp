#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n answers that it is not ready yet.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay)
{
    if (acceptsKey(way))
        return holds(citeAll({keyAnswer(way)}));
    for (const Way *heard : {static_cast<const Way *>(&way), static_cast<const Way *>(directWay)}) {
        for (const Exchange &exchange : heard ? heard->exchanges() : QList<Exchange>()) {
            if (hasShape(&exchange, Shape::N8nStarting))
                return fails(Certainty::Proven, {cite(exchange)}).with("url", target.address.url()).with("answer", wordsOf(exchange.answer));
        }
    }
    return way.answers() ? holds() : notApplicable();
}

} // namespace

extern const Rule n8n_is_starting;
const Rule n8n_is_starting = makeRule<&judge>("n8n_is_starting");

} // namespace kd::rules
