#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// http to a port that speaks TLS.
Ruling judge(const Approach &way, const ElsewhereWay *elsewhere)
{
    if (way.address.origin.tls)
        return notApplicable();
    const Exchange *said = nullptr;
    for (const Exchange &exchange : way.exchanges()) {
        const bool closed = exchange.answer.kind == AnswerKind::Unreadable;
        if (hasShape(&exchange, Shape::PlainToTls) || (closed && !said))
            said = &exchange;
    }
    if (!said)
        return way.answers() ? holds() : notApplicable();
    const Exchange *other = elsewhere ? elsewhere->find(ask::otherScheme) : nullptr;
    const bool handshake = other && (other->answer.tls || other->answer.isResponse());
    const bool named = hasShape(said, Shape::PlainToTls);
    if (!handshake && !named)
        return notApplicable();
    Origin right = way.address.origin;
    right.tls = true;
    return fails(Certainty::Proven, citeAll({said, handshake ? other : nullptr}))
        .with("url", way.address.url())
        .with("right_url", QStringLiteral("https://") + right.host + QLatin1Char(':') + QString::number(right.port))
        .with("host", way.address.origin.authority());
}

} // namespace

extern const Rule plain_http_to_tls_port;
const Rule plain_http_to_tls_port = makeRule<&judge>("plain_http_to_tls_port");

} // namespace kd::rules
