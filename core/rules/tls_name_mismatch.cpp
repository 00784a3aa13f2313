#include "core/rules/tls.h"

namespace kd::rules {

namespace {

/// The certificate is made out to other names.
Ruling judge(const Approach &way)
{
    const Exchange *exchange = tlsFault(way, "name_mismatch");
    if (!exchange)
        return way.answers() ? holds() : notApplicable();
    const Certificate *leaf = leafOf(*exchange);
    return fails(Certainty::Proven, {cite(*exchange)})
        .with("host", way.address.origin.host)
        .with("value", leaf ? leaf->names.join(QStringLiteral(", ")) : QString())
        .with("error", exchange->answer.detail)
        .saying(leaf && !leaf->names.isEmpty() ? "default" : "nameless");
}

} // namespace

extern const Rule tls_name_mismatch;
const Rule tls_name_mismatch = makeRule<&judge>("tls_name_mismatch");

} // namespace kd::rules
