#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// https to a port that speaks plain HTTP.
Ruling judge(const Approach &way, const ElsewhereWay *elsewhere)
{
    const Exchange *exchange = onlySilence(way, AnswerKind::Tls);
    if (!exchange || exchange->answer.reason != QLatin1String("not_tls"))
        return way.answers() ? holds() : notApplicable();
    const Exchange *other = elsewhere ? elsewhere->find(ask::otherScheme) : nullptr;
    const bool proven = other && other->answer.isResponse();
    Origin right = way.address.origin;
    right.tls = false;
    return fails(proven ? Certainty::Proven : Certainty::Likely, citeAll({exchange, proven ? other : nullptr}))
        .with("url", way.address.url())
        .with("right_url", QStringLiteral("http://") + right.authority())
        .with("host", way.address.origin.authority())
        .saying(proven ? "default" : "unheard");
}

} // namespace

extern const Rule tls_to_plain_port;
const Rule tls_to_plain_port = makeRule<&judge>("tls_to_plain_port");

} // namespace kd::rules
