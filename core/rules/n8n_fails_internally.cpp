#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n breaks while it answers: an error of the server, not a refusal of the key.
Ruling judge(const PublicWay &way, const DirectWay *directWay)
{
    const Way &nearest = nearestWay(way, directWay);
    const Exchange *given = way.find(ask::keyGivenPath);
    const Exchange *telling = tellingAnswer(nearest);
    if (hasShape(given, Shape::N8nInternalError) && acceptsKey(way))
        return fails(Certainty::Proven, citeAll({given, way.find(ask::keyScopeFree)}))
            .with("status", QString::number(given->answer.status))
            .with("answer", wordsOf(given->answer))
            .with("url", given->request.url);
    // From 2.36 on a key with a foreign signature meets a 500 too: the other route must have said the same.
    const Exchange *control = controlAnswer(nearest);
    if (hasShape(telling, Shape::N8nInternalError) && hasShape(control, Shape::N8nInternalError) && traceOfN8n(nearest))
        return fails(Certainty::Likely, citeAll({telling, control}))
            .with("status", QString::number(telling->answer.status))
            .with("answer", wordsOf(telling->answer))
            .with("url", telling->request.url);
    return telling ? holds(citeAll({telling})) : notApplicable();
}

} // namespace

extern const Rule n8n_fails_internally;
const Rule n8n_fails_internally = makeRule<&judge>("n8n_fails_internally");

} // namespace kd::rules
