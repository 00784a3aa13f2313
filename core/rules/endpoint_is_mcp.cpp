#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// n8n's MCP server, or an MCP trigger: tokens of their own, as Bearer.
Ruling judge(const Target &target, const PublicWay *way)
{
    if (target.address.kind != PathKind::Mcp)
        return holds();
    Citations seen{CitesAddress{QStringLiteral("path")}};
    const Exchange *trace = way ? traceOfN8n(*way) : nullptr;
    seen += citeAll({trace});
    return fails(trace ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path));
}

} // namespace

extern const Rule endpoint_is_mcp;
const Rule endpoint_is_mcp = makeRule<&judge>("endpoint_is_mcp");

} // namespace kd::rules
