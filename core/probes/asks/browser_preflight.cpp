#include "core/evidence/asks.h"
#include "core/probes/probe.h"

namespace kd::probes {

extern const Probe browser_preflight;

namespace {

/// What a browser asks before a page of another origin may send the key (Fetch, CORS preflight).
QList<Letter> next(const Situation &situation, const Heard &)
{
    if (!situation.address || situation.answers.value(QStringLiteral("caller")) != QLatin1String("browser") ||
        situation.address->mayRunSomething())
        return {};
    Letter letter = letterTo(situation, Side::Public, browser_preflight, ask::preflight, situation.address->apiTarget("workflows"));
    letter.method = "OPTIONS";
    letter.headers.append({"Origin", QByteArray("https://page.example")});
    letter.headers.append({"Access-Control-Request-Method", QByteArray("GET")});
    letter.headers.append({"Access-Control-Request-Headers", QByteArray("x-n8n-api-key")});
    return {letter};
}

} // namespace

const Probe browser_preflight{"browser_preflight", 40, Safety::ReadsOnly, &next};

} // namespace kd::probes
