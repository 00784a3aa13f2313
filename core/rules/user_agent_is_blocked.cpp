#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n answers agents that it takes for bots with nothing at all: 204.
Ruling judge(const PublicWay &way)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return noEvidence("the API's answer");
    if (!hasShape(key, Shape::Empty204))
        return holds({cite(*key)});
    // n8n's health check answers bots as well.
    if (hasShape(way.find(ask::health), Shape::Empty204))
        return notApplicable();
    const Exchange *unknown = way.find(ask::unknownPath);
    return fails(hasShape(unknown, Shape::Empty204) ? Certainty::Proven : Certainty::Likely, citeAll({key, unknown}));
}

} // namespace

extern const Rule user_agent_is_blocked;
const Rule user_agent_is_blocked = makeRule<&judge>("user_agent_is_blocked");

} // namespace kd::rules
