#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Too many requests, says the answer, and nothing about the key.
Ruling judge(const PublicWay &way, const Session *session)
{
    for (const Way *heard : {static_cast<const Way *>(&way), static_cast<const Way *>(session)}) {
        for (const Exchange &exchange : heard ? heard->exchanges() : QList<Exchange>()) {
            if (hasShape(&exchange, Shape::RateLimited))
                return fails(Certainty::Proven, {cite(exchange)})
                    .with("status", QString::number(exchange.answer.status))
                    .with("answer", wordsOf(exchange.answer))
                    .with("seconds", QString::fromLatin1(exchange.answer.header("retry-after")))
                    .with("url", exchange.request.url);
        }
    }
    return way.answers() ? holds() : notApplicable();
}

} // namespace

extern const Rule rate_limited;
const Rule rate_limited = makeRule<&judge>("rate_limited");

} // namespace kd::rules
