#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// Keys of the old form met releases that took every key for a JWT (1.78 to 1.80).
Ruling judge(const KeyReading &key, const PublicWay &way, const PublicRelease *release)
{
    const Exchange *answer = tellingAnswer(way);
    if (key.kind != KeyKind::N8nLegacy)
        return notApplicable();
    if (!hasShape(answer, Shape::N8nJwtMalformed))
        return holds(citeAll({answer}));
    return fails(Certainty::Proven, {cite(*answer)})
        .with("version", release && release->exact ? release->exact->toString() : QStringLiteral("1.78 to 1.80"))
        .with("answer", wordsOf(answer->answer));
}

} // namespace

extern const Rule key_is_legacy_format;
const Rule key_is_legacy_format = makeRule<&judge>("key_is_legacy_format");

} // namespace kd::rules
