#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n knows the key's row and refuses its signature: the secret that signs keys has changed since.
Ruling judge(const KeyReading &, const PublicWay *publicWay, const DirectWay *directWay, const Candidates *candidates)
{
    if (publicWay && acceptsKey(*publicWay))
        return holds(citeAll({tellingAnswer(*publicWay)}));
    for (const Way *way : {static_cast<const Way *>(directWay), static_cast<const Way *>(publicWay)}) {
        const Exchange *answer = way ? tellingAnswer(*way) : nullptr;
        if (hasShape(answer, Shape::N8nInvalidSignature))
            return fails(Certainty::Proven, {cite(*answer)}).with("answer", wordsOf(answer->answer));
        if (answer && acceptsKey(*way))
            return holds({cite(*answer)});
    }
    for (const CandidateReading &candidate : candidates ? candidates->readings : QList<CandidateReading>()) {
        if (candidate.signsKey && !*candidate.signsKey && publicWay && refusesKey(*publicWay))
            return fails(Certainty::Possible, {CitesJwt{QStringLiteral("iat")}}).with("candidate", candidate.source).saying("candidate");
    }
    return notApplicable();
}

} // namespace

extern const Rule key_signed_with_another_secret;
const Rule key_signed_with_another_secret = makeRule<&judge>("key_signed_with_another_secret");

} // namespace kd::rules
