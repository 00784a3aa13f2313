#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A webhook, form or waiting address: it has a login of its own, or none, and no API key opens it.
Ruling judge(const Target &target, const PublicWay &way, const Artifacts *artifacts)
{
    const PathKind kind = target.address.kind;
    if (kind != PathKind::Webhook && kind != PathKind::Form && kind != PathKind::Wait)
        return holds();
    if (artifacts) {
        for (const Sighting &sighting : artifacts->sightings) {
            if (sighting.means == QLatin1String("webhook_requires_its_own_auth"))
                return notApplicable();
        }
    }
    const Exchange *sibling = way.find(ask::siblingWebhook);
    const bool proven = hasShape(sibling, Shape::N8nWebhookNotRegistered) || (sibling && traceOfN8n(way));
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({sibling});
    return fails(proven ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path));
}

} // namespace

extern const Rule endpoint_is_webhook;
const Rule endpoint_is_webhook = makeRule<&judge>("endpoint_is_webhook");

} // namespace kd::rules
