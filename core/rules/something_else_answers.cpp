#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Nothing at that address bears a trace of n8n.
Ruling judge(const Target &target, const PublicWay &way)
{
    if (!way.answers())
        return notApplicable();
    if (const Exchange *trace = traceOfN8n(way))
        return holds({cite(*trace)});
    int asked = 0;
    Citations seen;
    for (const Exchange &exchange : way.exchanges()) {
        const Shape shape = shapeOf(exchange);
        // A gate in front says nothing about what stands behind it.
        if (shape == Shape::ProxyLogin || shape == Shape::LoginRedirect || shape == Shape::ProxyChallenge || shape == Shape::ProxyRefusal ||
            shape == Shape::GatewayError || shape == Shape::Redirect || shape == Shape::RateLimited || shape == Shape::PlainToTls ||
            shape == Shape::Empty204 || (isN8n(shape) && shape != Shape::N8nAccepted && shape != Shape::N8nHealthy))
            return notApplicable();
        if (exchange.answer.isResponse()) {
            ++asked;
            if (seen.size() < 4)
                seen.append(cite(exchange));
        }
    }
    if (asked < 3)
        return noEvidence("more answers from that address");
    return fails(Certainty::Likely, seen).with("host", target.address.origin.authority()).with("url", target.address.url());
}

} // namespace

extern const Rule something_else_answers;
const Rule something_else_answers = makeRule<&judge>("something_else_answers");

} // namespace kd::rules
