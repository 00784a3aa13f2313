#include "core/rules/rule.h"

namespace kd::rules {

namespace {

/// The webhook node's own refusal, in what the person gave.
Ruling judge(const Artifacts &artifacts, const Target *target)
{
    for (const Sighting &sighting : artifacts.sightings) {
        if (sighting.means == QLatin1String("webhook_requires_its_own_auth"))
            return fails(Certainty::Proven, {CitesFile{sighting.file, sighting.line, sighting.column, sighting.length}})
                .with("answer", sighting.words)
                .with("file", sighting.file)
                .with("line", QString::number(sighting.line))
                .with("url", target ? target->address.url() : QString());
    }
    return holds();
}

} // namespace

extern const Rule webhook_requires_its_own_auth;
const Rule webhook_requires_its_own_auth = makeRule<&judge>("webhook_requires_its_own_auth");

} // namespace kd::rules
