#include "core/rules/answers.h"
#include "core/rules/key_text.h"

namespace kd::rules {

namespace {

/// A token that n8n made for its MCP server, which the public API does not take.
Ruling judge(const KeyReading &key, const PublicWay *publicWay, const DirectWay *directWay)
{
    const Exchange *answer = publicWay ? tellingAnswer(*publicWay) : nullptr;
    // Said of a key that was made for the API, it is about another one that something put in its place.
    const bool said = hasShape(answer, Shape::N8nJwtAudience) && key.claims.aud != QLatin1String("public-api");
    if (key.kind != KeyKind::McpToken && !said)
        return holds();
    const TextFault fault = textFault({publicWay, directWay});
    if (fault.accepted)
        return holds(fault.seen);
    Citations seen{CitesJwt{QStringLiteral("aud")}};
    seen += citeAll({answer});
    return fails(Certainty::Proven, seen).with("audience", key.claims.aud);
}

} // namespace

extern const Rule key_is_mcp_token;
const Rule key_is_mcp_token = makeRule<&judge>("key_is_mcp_token");

} // namespace kd::rules
