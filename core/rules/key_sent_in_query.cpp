#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A key in the address itself: n8n reads it from one header alone.
Ruling judge(const Target &target, const PublicWay *way)
{
    if (target.address.mayRunSomething())
        return notApplicable(); // a webhook's own parameters
    if (target.address.keyInQuery.isEmpty())
        return holds();
    const Exchange *keyless = way ? keylessAnswer(*way) : nullptr;
    Citations seen{CitesAddress{QStringLiteral("query")}};
    seen += citeAll({keyless});
    const bool said = hasShape(keyless, Shape::N8nHeaderRequired) || hasShape(keyless, Shape::N8nUnauthorizedEither);
    return fails(said ? Certainty::Proven : Certainty::Likely, seen)
        .with("name", target.address.keyInQuery)
        .with("url", target.address.url());
}

} // namespace

extern const Rule key_sent_in_query;
const Rule key_sent_in_query = makeRule<&judge>("key_sent_in_query");

} // namespace kd::rules
