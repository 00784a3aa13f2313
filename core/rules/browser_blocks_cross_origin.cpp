#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A page of another origin may send the key only where the preflight is answered as it asks.
Ruling judge(const PersonAnswers &person, const PublicWay &way)
{
    if (person.choices.value(QStringLiteral("caller")) != QLatin1String("browser"))
        return notApplicable();
    const Exchange *preflight = way.find(ask::preflight);
    if (!preflight || !preflight->answer.isResponse())
        return noEvidence("the answer to a browser's preflight");
    const QByteArray origin = preflight->answer.header("access-control-allow-origin");
    const QByteArray allowed = preflight->answer.header("access-control-allow-headers").toLower();
    const bool allows = preflight->answer.isSuccess() && !origin.isEmpty() && (allowed.contains("x-n8n-api-key") || allowed == "*");
    if (allows)
        return holds({cite(*preflight)});
    return fails(Certainty::Proven, {cite(*preflight), CitesAnswer{QStringLiteral("caller"), QStringLiteral("browser")}})
        .with("status", QString::number(preflight->answer.status))
        .with("url", preflight->request.url);
}

} // namespace

extern const Rule browser_blocks_cross_origin;
const Rule browser_blocks_cross_origin = makeRule<&judge>("browser_blocks_cross_origin");

} // namespace kd::rules
