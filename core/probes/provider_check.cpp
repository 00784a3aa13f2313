#include "core/probes/provider_check.h"

#include "core/evidence/asks.h"
#include "core/read/provider_answer.h"

namespace kd::probes {

namespace {

Letter letter(const Situation &situation, const QString &ask)
{
    const Provider &provider = *situation.provider;
    Letter made = letterTo(situation, Side::Public, providerCheck, ask, provider.targetAt(*situation.address));
    for (const PlainHeader &header : provider.headers)
        made.headers.append({header.name, header.value, {}});
    return made;
}

Letter keyed(const Situation &situation, const QString &ask, const std::variant<QByteArray, SharedSecret> &key)
{
    Letter made = letter(situation, ask);
    made.safety = std::holds_alternative<SharedSecret>(key) ? Safety::SendsKey : Safety::ReadsOnly;
    made.headers.append({situation.provider->header, key, situation.provider->scheme});
    return made;
}

QList<Letter> next(const Situation &situation, const Heard &heard)
{
    if (!situation.provider || !situation.address || situation.address->mayRunSomething() || (!situation.key && !situation.corrected))
        return {};
    QList<Letter> letters;
    if (situation.key)
        letters.append(keyed(situation, ask::keyAtProvider, situation.key));
    else
        letters.append(keyed(situation, ask::correctedAtProvider, situation.corrected));
    letters.append(keyed(situation, ask::controlAtProvider, situation.controlKey));

    const Exchange *key = heard.publicWay.find(situation.key ? ask::keyAtProvider : ask::correctedAtProvider);
    if (!key || !heard.publicWay.find(ask::controlAtProvider))
        return letters;
    const ProviderMeaning meaning = meaningFrom(*key);
    const bool known = meaning.verdict == KeyVerdict::Valid || meaning.verdict == KeyVerdict::Restricted;
    if (situation.key && situation.corrected && !known)
        letters.append(keyed(situation, ask::correctedAtProvider, situation.corrected));
    // A redirect and a missing path are the same for everybody.
    const bool tells = meaning.verdict == KeyVerdict::Rejected || meaning.verdict == KeyVerdict::NotDelivered || key->answer.status >= 500;
    if (tells)
        letters.append(letter(situation, ask::keylessAtProvider));
    return letters;
}

} // namespace

const Probe providerCheck{"provider_check", 10, Safety::SendsKey, &next};

} // namespace kd::probes
