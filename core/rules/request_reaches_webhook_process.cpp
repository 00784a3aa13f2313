#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A process that serves webhooks alone: it has no API and no editor.
Ruling judge(const PublicWay &way, const DirectWay *directWay)
{
    const Way &nearest = nearestWay(way, directWay);
    const Exchange *unknown = nearest.find(ask::unknownPath);
    const Exchange *root = nearest.find(ask::root);
    const Exchange *health = nearest.find(ask::health);
    const Exchange *settings = nearest.find(ask::settings);
    if (!hasShape(unknown, Shape::N8nCannotGet) || !hasShape(health, Shape::N8nHealthy) || !root)
        return hasShape(unknown, Shape::N8nNotFound) ? holds({cite(*unknown)}) : notApplicable();
    // n8n's main process serves the editor and its settings there.
    if (!hasShape(root, Shape::N8nCannotGet) || !hasShape(settings, Shape::N8nCannotGet))
        return notApplicable();
    // While n8n starts it answers alike for a moment; that process does not know webhooks yet either.
    const Exchange *webhook = nearest.find(ask::siblingWebhook);
    const Exchange *ready = nearest.find(ask::readiness);
    if (!hasShape(webhook, Shape::N8nWebhookNotRegistered) || (ready && ready->answer.status == 503))
        return noEvidence("a sign that n8n has finished starting");
    return fails(Certainty::Proven, citeAll({unknown, root, settings, webhook})).with("url", unknown->request.url);
}

} // namespace

extern const Rule request_reaches_webhook_process;
const Rule request_reaches_webhook_process = makeRule<&judge>("request_reaches_webhook_process");

} // namespace kd::rules
