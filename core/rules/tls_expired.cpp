#include "core/rules/tls.h"

namespace kd::rules {

namespace {

/// The certificate's time is over, or has not come.
Ruling judge(const Approach &way)
{
    const Exchange *over = tlsFault(way, "expired");
    const Exchange *exchange = over ? over : tlsFault(way, "not_yet_valid");
    if (!exchange)
        return way.answers() ? holds() : notApplicable();
    const Certificate *leaf = leafOf(*exchange);
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("when", leaf ? (over ? leaf->notAfter : leaf->notBefore).toUTC().toString(Qt::ISODate) : QString())
        .with("host", exchange->request.url)
        .with("error", exchange->answer.detail)
        .saying(over ? "default" : "early");
}

} // namespace

extern const Rule tls_expired;
const Rule tls_expired = makeRule<&judge>("tls_expired");

} // namespace kd::rules
