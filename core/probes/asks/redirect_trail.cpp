#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "core/read/address.h"
#include "core/read/answer_shape.h"

#include <QUrl>

namespace kd::probes {

extern const Probe redirect_trail;

namespace {

constexpr int longest = 5;

const Exchange *firstRedirect(const Way &way)
{
    for (const QString &ask : {QString(ask::keyScopeFree), QString(ask::correctedScopeFree), QString(ask::keylessScopeFree), QString(ask::health)}) {
        const Exchange *exchange = way.find(ask);
        if (exchange && shapeOf(*exchange) == Shape::Redirect)
            return exchange;
    }
    return nullptr;
}

/// Where a redirect leads, followed step by step without the key: the target is not a host that the person named.
QList<Letter> next(const Situation &situation, const Heard &heard)
{
    const Exchange *last = firstRedirect(heard.publicWay);
    if (!last || !situation.address)
        return {};
    int step = 1;
    while (const Exchange *further = heard.elsewhere.find(ask::redirectTarget + QStringLiteral("_%1").arg(step))) {
        last = further;
        ++step;
    }
    const Shape shape = shapeOf(*last);
    if (shape != Shape::Redirect || step > longest)
        return {};
    const QUrl target = QUrl(last->request.url).resolved(QUrl(QString::fromUtf8(last->answer.header("location"))));
    const auto address = readAddress(target.toString(QUrl::FullyEncoded | QUrl::RemoveFragment));
    if (!address || address->mayRunSomething())
        return {};
    Letter letter = letterTo(situation, Side::Public, redirect_trail, ask::redirectTarget + QStringLiteral("_%1").arg(step),
                             address->query.isEmpty() ? address->path : address->path + '?' + address->query);
    letter.side = Side::Elsewhere;
    letter.origin = address->origin;
    letter.headers.removeIf([&](const LetterHeader &header) { return std::holds_alternative<SharedSecret>(header.value); });
    return {letter};
}

} // namespace

const Probe redirect_trail{"redirect_trail", 55, Safety::ReadsOnly, &next};

} // namespace kd::probes
