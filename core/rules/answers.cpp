#include "core/rules/answers.h"

#include <QDateTime>

namespace kd::rules {

bool hasShape(const Exchange *exchange, Shape shape)
{
    return exchange && shapeOf(*exchange) == shape;
}

const Exchange *keyAnswer(const Way &way)
{
    const Exchange *given = way.find(ask::keyScopeFree);
    return given ? given : way.find(ask::correctedScopeFree);
}

const Exchange *tellingAnswer(const Way &way)
{
    const Exchange *validator = way.find(ask::keyValidator);
    return validator && isN8n(shapeOf(*validator)) && !hasShape(validator, Shape::N8nNotFound) ? validator : keyAnswer(way);
}

const Exchange *keylessAnswer(const Way &way)
{
    const Exchange *validator = way.find(ask::keylessValidator);
    return validator ? validator : way.find(ask::keylessScopeFree);
}

const Exchange *controlAnswer(const Way &way)
{
    const Exchange *validator = way.find(ask::controlValidator);
    return validator ? validator : way.find(ask::controlScopeFree);
}

const Way &nearestWay(const PublicWay &way, const DirectWay *directWay)
{
    if (directWay && directWay->answers() && !acceptsKey(way))
        return *directWay;
    return way;
}

bool acceptsAnything(const Way &way)
{
    const Exchange *control = controlAnswer(way);
    return control && passedAuthentication(shapeOf(*control));
}

bool acceptsKey(const Way &way)
{
    const Exchange *key = way.find(ask::keyScopeFree);
    return key && passedAuthentication(shapeOf(*key)) && controlAnswer(way) && !acceptsAnything(way);
}

bool refusesKey(const Way &way)
{
    const Exchange *key = tellingAnswer(way);
    return key && refusedByApi(shapeOf(*key)) && !hasShape(key, Shape::N8nHeaderRequired) && !acceptsAnything(way);
}

const Exchange *traceOfN8n(const Way &way)
{
    for (const Exchange &exchange : way.exchanges()) {
        const Shape shape = shapeOf(exchange);
        // Accepted JSON and a plain 500 or 404 message are told by many programs; they prove nothing alone.
        if (isN8n(shape) && shape != Shape::N8nAccepted && shape != Shape::N8nInternalError && shape != Shape::N8nHealthy &&
            shape != Shape::N8nForbidden && shape != Shape::N8nUnauthorizedEither && shape != Shape::N8nLogin &&
            shape != Shape::N8nInvalidRequest && shape != Shape::N8nCannotGet && shape != Shape::N8nRestUnauthorized)
            return &exchange;
        if (exchange.fields.contains(QLatin1String("settings_mode")) || exchange.fields.contains(QLatin1String("instance_id")))
            return &exchange;
    }
    return nullptr;
}

const Exchange *onlySilence(const Way &way, AnswerKind kind)
{
    if (way.answers())
        return nullptr;
    for (const Exchange &exchange : way.exchanges()) {
        if (exchange.answer.kind == kind)
            return &exchange;
    }
    return nullptr;
}

QString timeText(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace kd::rules
