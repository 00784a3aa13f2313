#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The refusal belongs to one URL: with another query the same path accepts the key.
Ruling judge(const Target &target, const PublicWay &way)
{
    const Exchange *again = way.find(ask::keyOtherQuery);
    const Exchange *given = way.find(ask::keyGivenPath);
    const Exchange *first = given && refusedByApi(shapeOf(*given)) ? given : way.find(ask::keyScopeFree);
    if (!again || !first)
        return notApplicable();
    if (!passedAuthentication(shapeOf(*again)) || !refusedByApi(shapeOf(*first)) || acceptsAnything(way))
        return holds(citeAll({first, again}));
    return fails(Certainty::Proven, citeAll({first, again}))
        .with("url", first->request.url)
        .with("host", target.address.origin.authority())
        .with("answer", wordsOf(first->answer));
}

} // namespace

extern const Rule proxy_serves_cached_401;
const Rule proxy_serves_cached_401 = makeRule<&judge>("proxy_serves_cached_401");

} // namespace kd::rules
