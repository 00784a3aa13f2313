#include "core/rules/tls.h"

namespace kd::rules {

namespace {

/// The certificate's time is over, or has not come.
Ruling judge(const PublicWay &way)
{
    const Exchange *exchange = tlsFault(way, "expired");
    if (!exchange)
        exchange = tlsFault(way, "not_yet_valid");
    if (!exchange)
        return way.answers() ? holds() : notApplicable();
    const Certificate *leaf = leafOf(*exchange);
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("when", leaf ? leaf->notAfter.toUTC().toString(Qt::ISODate) : QString())
        .with("host", exchange->request.url)
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule tls_expired;
const Rule tls_expired = makeRule<&judge>("tls_expired");

} // namespace kd::rules
