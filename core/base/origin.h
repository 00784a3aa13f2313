#pragma once

#include <QString>

namespace kd {

/// Scheme, host and port: what a connection is made to and what a key may be confined to (RFC 6454).
struct Origin {
    bool tls = false;
    QString host; ///< ASCII form; an IPv6 address without brackets
    quint16 port = 0;

    bool operator==(const Origin &) const = default;

    /// host[:port], as the Host header has it: the port only where it is not the scheme's own.
    [[nodiscard]] QString authority() const;
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isLoopback() const;
};

} // namespace kd
