#include "app/cli/network.h"

#include <cstdio>

namespace kd::cli {

Outcome<std::unique_ptr<NetworkCourier>> makeCourier(const Arguments &arguments, const CourierLimits &limits)
{
    CourierSettings settings;
    settings.limits = limits;
    settings.caFile = arguments.value("ca-file");
    if (arguments.has("proxy"))
        settings.proxy = arguments.value("proxy");
    auto courier = NetworkCourier::create(settings);
    if (!courier)
        return failure(courier.error().file.isEmpty() ? Exit::Usage : Exit::Unreadable, courier.error());
    return *std::move(courier);
}

Outcome<int> readTimeout(const Arguments &arguments, int usual)
{
    if (!arguments.has("timeout"))
        return usual;
    bool number = false;
    const int seconds = arguments.value("timeout").toInt(&number);
    if (!number || seconds < 1 || seconds > 86'400)
        return failure(Exit::Usage, QStringLiteral("--timeout is a number of seconds from 1 to 86400."));
    return seconds;
}

void sayHeard(const Exchange &exchange)
{
    const QString said = exchange.answer.isResponse() ? QString::number(exchange.answer.status) : toString(exchange.answer.kind);
    std::fputs(QStringLiteral("#%1 %2 %3: %4\n").arg(exchange.number).arg(QString::fromLatin1(exchange.request.method), exchange.request.url, said).toUtf8().constData(), stderr);
}

} // namespace kd::cli
