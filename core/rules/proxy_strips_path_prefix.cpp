#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The path that n8n sees is not the one that was asked.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return notApplicable();
    const QString asked = target.address.prefix + QStringLiteral("/api/v1/");
    const QString seen = pathSeenByN8n(key->answer);
    const Exchange *bare = way.find(ask::keyWithoutPrefix);
    const bool apiIsBare = bare && isN8n(shapeOf(*bare)) && !hasShape(bare, Shape::N8nCannotGet) && !hasShape(bare, Shape::N8nEditor);
    const bool prefixed = !target.address.prefix.isEmpty();
    if (!seen.isEmpty() && !seen.startsWith(QLatin1String("/api/v1/"))) {
        // With the prefix still before it, the proxy should have cut it; with less than /api/v1, it cut too much.
        const bool notStripped = prefixed && seen.startsWith(asked);
        return fails(Certainty::Proven, citeAll({key, apiIsBare ? bare : nullptr}))
            .with("path", asked)
            .with("value", seen)
            .with("url", target.address.url())
            .with("right_url", target.address.origin.toString() + QStringLiteral("/api/v1"))
            .saying(notStripped ? "not_stripped" : "stripped");
    }
    if (hasShape(key, Shape::N8nEditor) || (prefixed && apiIsBare && !isN8n(shapeOf(*key)))) {
        const bool direct = directWay && acceptsKey(*directWay);
        return fails(direct || apiIsBare ? Certainty::Proven : Certainty::Likely,
                     citeAll({key, apiIsBare ? bare : nullptr, direct ? directWay->find(ask::keyScopeFree) : nullptr}))
            .with("path", asked)
            .with("url", target.address.url())
            .with("right_url", target.address.origin.toString() + QStringLiteral("/api/v1"))
            .saying("lost");
    }
    return holds({cite(*key)});
}

} // namespace

extern const Rule proxy_strips_path_prefix;
const Rule proxy_strips_path_prefix = makeRule<&judge>("proxy_strips_path_prefix");

} // namespace kd::rules
