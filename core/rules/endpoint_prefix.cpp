#include "core/rules/endpoint_prefix.h"

#include "core/rules/answers.h"

namespace kd::rules {

Ruling judgePrefix(PathKind fault, const Target &target, const PublicWay &way)
{
    if (target.address.kind != fault)
        return holds();
    const Exchange *given = way.find(ask::keyGivenPath);
    const Exchange *right = acceptsKey(way) ? way.find(ask::keyScopeFree) : nullptr;
    if (given && passedAuthentication(shapeOf(*given)))
        return holds({cite(*given)});
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({given, right});
    return fails(given && right ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path))
        .with("right_url", target.address.origin.toString() + QString::fromLatin1(target.address.rightPath));
}

} // namespace kd::rules
