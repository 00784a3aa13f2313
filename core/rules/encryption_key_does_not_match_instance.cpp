#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// The instanceId that the instance publishes is not the one that this encryption key gives (up to 2.19).
Ruling judge(const Candidates &candidates, const PublicRelease *release, const DirectRelease *directRelease, const Session *session)
{
    const Release *known = directRelease && !directRelease->instanceId.isEmpty() ? static_cast<const Release *>(directRelease) : release;
    QString instance = known ? known->instanceId : QString();
    int seenIn = known ? known->seenIn : 0;
    const Exchange *settings = session ? session->find(ask::sessionSettings) : nullptr;
    if (instance.isEmpty() && settings) {
        instance = settings->fields.value(QLatin1String("instance_id")).toString();
        seenIn = settings->number;
    }
    if (instance.isEmpty())
        return noEvidence("the instance's id, which newer releases tell only to a session");
    // From 2.20 on the id is stored once and outlives its key.
    if (known && known->certainlyFrom({2, 20, 0}))
        return notApplicable();
    for (const CandidateReading &candidate : candidates.readings) {
        if (candidate.instanceId == instance)
            return holds({CitesExchange{seenIn}});
    }
    return fails(Certainty::Proven, {CitesExchange{seenIn}})
        .with("candidate", candidates.readings.front().source)
        .with("instance", instance.left(12))
        .with("expected", candidates.readings.front().instanceId.left(12));
}

} // namespace

extern const Rule encryption_key_does_not_match_instance;
const Rule encryption_key_does_not_match_instance = makeRule<&judge>("encryption_key_does_not_match_instance");

} // namespace kd::rules
