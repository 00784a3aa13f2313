#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The proxy answers that what stands behind it does not.
Ruling judge(const Target &target, const PublicWay &way, const DirectWay *directWay)
{
    const Exchange *key = keyAnswer(way) ? keyAnswer(way) : keylessAnswer(way);
    if (!key || !key->answer.isResponse())
        return notApplicable();
    if (!hasShape(key, Shape::GatewayError))
        return holds({cite(*key)});
    const Exchange *direct = directWay && directWay->answers() ? traceOfN8n(*directWay) : nullptr;
    return fails(Certainty::Proven, citeAll({key, direct}))
        .with("url", target.address.url())
        .with("status", QString::number(key->answer.status))
        .with("server", QString::fromLatin1(key->answer.header("server")))
        .with("answer", wordsOf(key->answer));
}

} // namespace

extern const Rule proxy_cannot_reach_n8n;
const Rule proxy_cannot_reach_n8n = makeRule<&judge>("proxy_cannot_reach_n8n");

} // namespace kd::rules
