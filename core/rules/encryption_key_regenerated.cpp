#include "core/rules/answers.h"

namespace kd::rules {

namespace {

/// A candidate encryption key signed this API key and is not the instance's today; or the log says that a new one was made.
Ruling judge(const Candidates *candidates, const PublicWay *way, const PublicRelease *release, const DirectRelease *directRelease, const DirectWay *directWay, const Artifacts *artifacts)
{
    // Every healthy n8n has written that line once.
    if (artifacts && !(way && acceptsKey(*way))) {
        for (const Sighting &sighting : artifacts->sightings) {
            if (sighting.means == QLatin1String("encryption_key_regenerated"))
                return fails(Certainty::Likely, {CitesFile{sighting.file, sighting.line, sighting.column, sighting.length}})
                    .with("file", sighting.file)
                    .with("line", QString::number(sighting.line))
                    .with("answer", sighting.words)
                    .saying("log");
        }
    }
    if (!candidates || !way)
        return noEvidence("a candidate encryption key, or n8n's start-up log");
    const Way &nearest = nearestWay(*way, directWay);
    const Exchange *answer = tellingAnswer(nearest);
    const Release *known = directRelease ? static_cast<const Release *>(directRelease) : release;
    const QString instance = known ? known->instanceId : QString();
    for (const CandidateReading &candidate : candidates->readings) {
        const bool signedIt = candidate.signsKey.value_or(false);
        // Where it is today's key all the same, the signing secret was set apart from it. From 2.20 on the id outlives its key.
        if (!signedIt || !hasShape(answer, Shape::N8nInvalidSignature) || candidate.instanceId == instance)
            continue;
        const bool otherNow = !instance.isEmpty() && !(known && known->certainlyFrom({2, 20, 0}));
        Citations seen{CitesJwt{QStringLiteral("iat")}, cite(*answer)};
        if (otherNow)
            seen.append(CitesExchange{known->seenIn});
        return fails(otherNow ? Certainty::Proven : Certainty::Likely, seen)
            .with("candidate", candidate.source)
            .with("answer", wordsOf(answer->answer))
            .saying("candidate");
    }
    return holds();
}

} // namespace

extern const Rule encryption_key_regenerated;
const Rule encryption_key_regenerated = makeRule<&judge>("encryption_key_regenerated");

} // namespace kd::rules
