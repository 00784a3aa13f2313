#include "core/rules/tls.h"

namespace kd::rules {

namespace {

/// The certificate is vouched for by nobody whom this machine trusts.
Ruling judge(const Approach &way)
{
    const Exchange *exchange = tlsFault(way, "untrusted");
    if (!exchange)
        return way.answers() ? holds() : notApplicable();
    // A wrong name or an expired certificate is the nearer reason, and holds whoever signed it.
    if (tlsFault(way, "expired") || tlsFault(way, "name_mismatch"))
        return notApplicable();
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", way.address.origin.authority())
        .with("error", exchange->answer.detail);
}

} // namespace

extern const Rule tls_untrusted;
const Rule tls_untrusted = makeRule<&judge>("tls_untrusted");

} // namespace kd::rules
