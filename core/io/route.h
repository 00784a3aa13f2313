#pragma once

#include "core/io/proxy_settings.h"
#include "core/probes/letter.h"

namespace kd {

/// The way a letter takes. Letters that share it may share a connection.
struct Route {
    Origin origin;              ///< whose name stands in Host and in the certificate
    Origin end;                 ///< where the connection goes
    std::optional<Proxy> proxy; ///< what carries it there

    Route(const Letter &letter, std::optional<Proxy> through)
        : origin(letter.origin), end(letter.connectTo.value_or(letter.origin)), proxy(std::move(through))
    {
    }

    [[nodiscard]] QString via() const { return proxy ? proxy->shown() : QString(); }
    [[nodiscard]] QString key() const
    {
        return QStringList{origin.toString(), end.toString(), via()}.join(QLatin1Char(' '));
    }
    [[nodiscard]] bool throughHttpProxy() const { return proxy && proxy->kind == Proxy::Kind::Http; }
    /// An absolute address would take the place of Host, so a letter that is to arrive elsewhere needs a
    /// tunnel.
    [[nodiscard]] bool needsTunnel() const { return throughHttpProxy() && (origin.tls || !(end == origin)); }
    [[nodiscard]] bool asksProxy() const { return throughHttpProxy() && !needsTunnel(); }
};

} // namespace kd
