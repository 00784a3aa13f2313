#include "core/rules/answers.h"
#include "core/rules/key_text.h"
#include "core/rules/provider_answers.h"

namespace kd::rules {

namespace {

/// A token of n8n's, or a key of the service that is asked, that is not whole.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay, const ProviderWay *provider)
{
    if (key.placeholder || key.mask || key.length == 0 || key.kind == KeyKind::OtherService)
        return notApplicable();
    if (key.truncated.isEmpty())
        return holds();
    const TextFault fault = textFault({publicWay, directWay, provider});
    if (fault.accepted)
        return holds(fault.seen);
    const bool refused = (publicWay && refusesKey(*publicWay)) || (directWay && refusesKey(*directWay)) || (provider && rejectsKey(*provider));
    const char *says = key.truncated == QLatin1String("jwt_parts") ? "jwt_parts"
                       : key.truncated == QLatin1String("length")  ? "length"
                                                                   : "default";
    return fails(refused ? Certainty::Proven : Certainty::Likely, {CitesKey{0, key.length}})
        .with("service", key.kind == KeyKind::Provider ? key.service : QStringLiteral("n8n"))
        .saying(says);
}

} // namespace

extern const Rule key_is_truncated;
const Rule key_is_truncated = makeRule<&judge>("key_is_truncated");

} // namespace kd::rules
