#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The address of a page in the editor, not of the API.
Ruling judge(const Target &target, const PublicWay &way, const PersonAnswers *person)
{
    if (target.address.kind != PathKind::EditorPage)
        return holds();
    if (person && person->choices.value(QStringLiteral("where")) == QLatin1String("editor"))
        return notApplicable(); // then it is the right one
    const Exchange *trace = acceptsKey(way) ? way.find(ask::keyScopeFree) : traceOfN8n(way);
    Citations seen{CitesAddress{QStringLiteral("path")}};
    seen += citeAll({trace});
    return fails(trace ? Certainty::Proven : Certainty::Likely, seen)
        .with("url", target.address.url())
        .with("path", QString::fromLatin1(target.address.path))
        .with("right_url", target.address.apiBase());
}

} // namespace

extern const Rule url_points_to_editor;
const Rule url_points_to_editor = makeRule<&judge>("url_points_to_editor");

} // namespace kd::rules
