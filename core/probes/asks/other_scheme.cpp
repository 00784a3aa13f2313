#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe other_scheme;

namespace {

bool speaksTheOther(const Exchange &exchange)
{
    if (shapeOf(exchange) == Shape::PlainToTls)
        return true;
    if (exchange.answer.kind == AnswerKind::Tls)
        return exchange.answer.reason == QLatin1String("not_tls");
    // A TLS server answers plain text with an alert record, or just closes.
    return exchange.answer.kind == AnswerKind::Unreadable &&
           (exchange.answer.firstBytes.startsWith("\x15\x03") || exchange.answer.firstBytes.isEmpty());
}

/// http where the port speaks TLS, or https where it does not: the same host and port by the other scheme, keyless.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    if (!situation.address)
        return {};
    const Exchange *health = heard.publicWay.find(ask::health);
    if (!health || !speaksTheOther(*health))
        return {};
    Letter letter = letterTo(situation, Side::Public, other_scheme, ask::otherScheme, situation.address->prefix.toLatin1() + "/healthz");
    letter.side = Side::Elsewhere;
    letter.origin.tls = !letter.origin.tls;
    letter.headers.removeIf([&](const LetterHeader &header) { return std::holds_alternative<SharedSecret>(header.value); });
    return {letter};
}

} // namespace

const Probe other_scheme{"other_scheme", 45, Safety::ReadsOnly, &next};

} // namespace kd::probes
