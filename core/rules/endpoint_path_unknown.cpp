#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Under /api, but nothing that this instance serves.
Ruling judge(const Target &target, const PublicWay &way)
{
    const bool underApi = target.address.kind == PathKind::ApiUnknown || target.address.kind == PathKind::ApiPath;
    const Exchange *given = way.find(ask::keyGivenPath);
    if (!underApi)
        return holds();
    if (!given)
        return target.address.kind == PathKind::ApiUnknown ? noEvidence("a key that the API accepts") : notApplicable();
    // n8n's router says it in small letters; an object that is not there is answered in others.
    const bool unknown = given->answer.status == 404 && wordsOf(given->answer) == QLatin1String("not found");
    const bool elsewhere = hasShape(given, Shape::N8nCannotGet) || (hasShape(given, Shape::N8nEditor) && target.address.kind == PathKind::ApiUnknown);
    if (!unknown && !elsewhere)
        return holds({cite(*given)});
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({given, acceptsKey(way) ? way.find(ask::keyScopeFree) : nullptr});
    return fails(Certainty::Proven, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path))
        .with("right_url", target.address.rightPath.isEmpty()
                               ? target.address.apiBase()
                               : target.address.origin.toString() + QString::fromLatin1(target.address.rightPath))
        .with("answer", wordsOf(given->answer))
        .with("status", QString::number(given->answer.status));
}

} // namespace

extern const Rule endpoint_path_unknown;
const Rule endpoint_path_unknown = makeRule<&judge>("endpoint_path_unknown");

} // namespace kd::rules
