#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The user that the key belongs to is disabled: their keys are refused like unknown ones (from 1.113 on). No list
/// shows it. Their own sign-in says it; else it follows where the instance lists the key as that user's, unexpired,
/// with its public API on, and refuses it all the same.
Ruling judge(const KeyReading &key, const Session &session, const PublicWay &way, const DirectWay *directWay, const Clocks *clocks,
             const PublicRelease *release, const DirectRelease *directRelease)
{
    const Way &nearest = nearestWay(way, directWay);
    const Exchange *answer = tellingAnswer(nearest);
    if (acceptsKey(nearest))
        return holds(citeAll({answer}));
    const Exchange *login = session.find(ask::signIn);
    if (login && login->fields.value(QLatin1String("owns_key")).toBool()) {
        return login->fields.value(QLatin1String("user_disabled")).toBool() ? fails(Certainty::Proven, citeAll({login, answer}))
                                                                            : holds({cite(*login)});
    }
    const Exchange *listed = session.find(ask::sessionApiKeys);
    const Exchange *settings = session.find(ask::sessionSettings);
    if (!listed || !listed->answer.isSuccess() || !settings)
        return noEvidence("the list of API keys, or the owner's own sign-in");
    const Release *known = directRelease ? static_cast<const Release *>(directRelease) : release;
    if (known && known->certainlyBefore({1, 113, 0}))
        return notApplicable();
    const ClockReading *clock = clocks ? clocks->nearest() : nullptr;
    const bool expired = clock && key.claims.exp && clock->serverSeconds >= *key.claims.exp;
    const bool said = hasShape(answer, Shape::N8nUnauthorized) || hasShape(answer, Shape::N8nUnauthorizedEither);
    const bool apiOn = settings->fields.value(QLatin1String("public_api_enabled")).toBool();
    const bool plain = hasShape(keylessAnswer(nearest), Shape::N8nHeaderRequired);
    if (!said || expired || !apiOn || !plain || !key.isClean() || !refusesKey(nearest) || !listed->fields.value(QLatin1String("key_of_owner")).toBool())
        return notApplicable();
    // A key with one wrong character in its signature ends alike; that it was made when the row was leaves no other.
    const bool same = listed->fields.value(QLatin1String("key_of_that_time")).toBool();
    return fails(same ? Certainty::Proven : Certainty::Likely, citeAll({answer, listed, settings, keylessAnswer(nearest)}));
}

} // namespace

extern const Rule key_owner_disabled;
const Rule key_owner_disabled = makeRule<&judge>("key_owner_disabled");

} // namespace kd::rules
