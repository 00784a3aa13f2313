#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A key with `nbf` ahead: n8n never makes one, and says so when it meets one.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const Clocks *clocks)
{
    if (publicWay && acceptsKey(*publicWay))
        return holds(citeAll({tellingAnswer(*publicWay)}));
    for (const Way *way : {static_cast<const Way *>(directWay), static_cast<const Way *>(publicWay)}) {
        const Exchange *answer = way ? tellingAnswer(*way) : nullptr;
        if (hasShape(answer, Shape::N8nJwtNotActive)) {
            return fails(Certainty::Proven, {CitesJwt{QStringLiteral("nbf")}, cite(*answer)})
                .with("answer", wordsOf(answer->answer))
                .with("when", key.claims.nbf ? timeText(*key.claims.nbf) : QString())
                .with("now", clocks ? timeText(clocks->nearest()->serverSeconds) : QString())
                .saying("said");
        }
    }
    const bool asked = (publicWay && tellingAnswer(*publicWay)) || (directWay && tellingAnswer(*directWay));
    if (!key.claims.nbf)
        return notApplicable();
    return asked ? holds({CitesJwt{QStringLiteral("nbf")}}) : noEvidence("the API's answer to the key");
}

} // namespace

extern const Rule key_not_yet_valid;
const Rule key_not_yet_valid = makeRule<&judge>("key_not_yet_valid");

} // namespace kd::rules
