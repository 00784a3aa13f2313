#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/answer_shape.h"

namespace kd::probes {

extern const Probe release_by_paths;

namespace {

bool names(const Way &way, const QString &ask)
{
    const Exchange *exchange = way.find(ask);
    return exchange && exchange->fields.contains(QLatin1String("version"));
}

/// Where neither the page nor the settings name the release, the list of the API's paths tells its age. It is large,
/// so it is asked for only when a refusal has to be explained.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    QList<Letter> letters;
    for (const Side side : sidesOf(situation)) {
        const Way &way = heard.by(side);
        const Exchange *key = way.find(ask::keyScopeFree);
        const Exchange *root = way.find(ask::root);
        const Exchange *settings = way.find(ask::settings);
        if (!key || !root || !settings || !isN8n(shapeOf(*key)) || passedAuthentication(shapeOf(*key)))
            continue;
        if (!names(way, ask::root) && !names(way, ask::settings))
            letters.append(letterTo(situation, side, release_by_paths, ask::openapi, addressOf(situation, side).apiTarget("openapi.yml")));
    }
    return letters;
}

} // namespace

const Probe release_by_paths{"release_by_paths", 35, Safety::ReadsOnly, &next};

} // namespace kd::probes
