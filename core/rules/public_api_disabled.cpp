#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The instance answers and its public API is switched off: not mounted up to 2.35, refusing every key from 2.36 on.
Ruling judge(const PublicWay &way, const DirectWay *directWay, const Session *session)
{
    const Way &nearest = nearestWay(way, directWay);
    for (const Way *heard : {static_cast<const Way *>(session), static_cast<const Way *>(&nearest)}) {
        const Exchange *settings = heard ? heard->find(heard == session ? ask::sessionSettings : ask::settings) : nullptr;
        if (settings && settings->fields.contains(QLatin1String("public_api_enabled"))) {
            if (settings->fields.value(QLatin1String("public_api_enabled")).toBool())
                return holds({cite(*settings)});
            return fails(Certainty::Proven, citeAll({settings, tellingAnswer(nearest)})).saying(heard == session ? "session" : "settings");
        }
    }
    const Exchange *key = tellingAnswer(nearest) ? tellingAnswer(nearest) : keylessAnswer(nearest);
    const Exchange *unknown = nearest.find(ask::unknownPath);
    if (acceptsKey(nearest) || hasShape(unknown, Shape::N8nNotFound))
        return acceptsKey(nearest) ? holds(citeAll({key})) : notApplicable();
    const bool sawWholePath = key && pathSeenByN8n(key->answer).startsWith(QLatin1String("/api/v1/"));
    if (!hasShape(key, Shape::N8nCannotGet) || !sawWholePath || !traceOfN8n(nearest))
        return notApplicable();
    return fails(Certainty::Proven, citeAll({key, traceOfN8n(nearest)})).with("answer", pathSeenByN8n(key->answer)).with("url", key->request.url);
}

} // namespace

extern const Rule public_api_disabled;
const Rule public_api_disabled = makeRule<&judge>("public_api_disabled");

} // namespace kd::rules
