#include "core/report/key_sent.h"

#include "core/evidence/asks.h"

#include <algorithm>

namespace kd {

KeySent keySent(const Exchange &exchange)
{
    // A service has its own name for the header; of those questions, each says by its name what it carries.
    const bool atProvider = exchange.ask.endsWith(QLatin1String("_at_provider")) && exchange.ask != ask::keylessAtProvider;
    const bool keyed = atProvider || std::any_of(exchange.request.headers.begin(), exchange.request.headers.end(), [](const Header &header) {
                           return header.name.compare("X-N8N-API-KEY", Qt::CaseInsensitive) == 0;
                       });
    if (!keyed)
        return KeySent::None;
    if (exchange.ask.startsWith(QLatin1String("control")))
        return KeySent::Control;
    return exchange.ask.startsWith(QLatin1String("corrected")) ? KeySent::Corrected : KeySent::Given;
}

} // namespace kd
