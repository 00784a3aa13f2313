#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The key arrived, its text is clean, and n8n does not take it: no row of this instance.
Ruling judge(const KeyReading &key, const PublicWay &way, const PublicRelease *release, const DirectWay *directWay, const DirectRelease *directRelease, const Session *session, const Clocks *clocks)
{
    const Way &nearest = nearestWay(way, directWay);
    const Exchange *answer = tellingAnswer(nearest);
    if (!answer)
        return noEvidence("the API's answer to the key");
    if (acceptsKey(nearest))
        return holds({cite(*answer)});
    if (!key.isClean() || !refusesKey(nearest))
        return notApplicable();
    const Shape shape = shapeOf(*answer);
    if (shape != Shape::N8nUnauthorized && shape != Shape::N8nUnauthorizedEither)
        return notApplicable();
    const ClockReading *clock = clocks ? clocks->nearest() : nullptr;
    if (clock && key.claims.exp && clock->serverSeconds >= *key.claims.exp)
        return notApplicable();

    const Exchange *listed = session ? session->find(ask::sessionApiKeys) : nullptr;
    if (listed && listed->answer.isSuccess() && listed->fields.value(QLatin1String("list_decides")).toBool() && !listed->fields.value(QLatin1String("key_listed")).toBool())
        return fails(Certainty::Proven, {cite(*answer), cite(*listed)}).with("answer", wordsOf(answer->answer)).saying("session");
    // The oracle: without a key the same API says that it misses the header, so this one arrived.
    const Exchange *keyless = keylessAnswer(nearest);
    const bool arrived = shape == Shape::N8nUnauthorized && hasShape(keyless, Shape::N8nHeaderRequired);
    if (!arrived && shape == Shape::N8nUnauthorizedEither && hasShape(keyless, Shape::N8nUnauthorized))
        return notApplicable();
    const Release *known = directRelease ? static_cast<const Release *>(directRelease) : release;
    const bool plain = known && known->certainlyBefore({1, 113, 0});
    const bool alike = !known || !known->certainlyBefore({2, 36, 0});
    return fails(arrived && plain ? Certainty::Proven : Certainty::Likely, citeAll({answer, keyless}))
        .with("answer", wordsOf(answer->answer))
        .saying(alike ? "uncertain" : "default");
}

} // namespace

extern const Rule key_is_unknown_to_instance;
const Rule key_is_unknown_to_instance = makeRule<&judge>("key_is_unknown_to_instance");

} // namespace kd::rules
