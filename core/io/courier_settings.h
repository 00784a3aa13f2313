#pragma once

#include <QString>

#include <chrono>

namespace kd {

/// What a broken or hostile server may cost at most: without these one answer could hang a run or fill the
/// memory.
struct CourierLimits {
    std::chrono::milliseconds connect{5000}; ///< look-up, TCP, proxy and TLS together
    std::chrono::milliseconds idle{5000};    ///< between the request, or one byte of the answer, and the next
    std::chrono::milliseconds total{10000};  ///< from send() to the last byte
    std::chrono::milliseconds reuse{2000};   ///< how long an unused connection is kept
    std::chrono::milliseconds nextAddress{
        250}; ///< one address's head start before the next is tried beside it
    qint64 body = 1 << 20;
    qint64 headers = 64 << 10;
    int connectionsPerOrigin = 6;
};

/// What the person and the environment say about the way to the network.
struct CourierSettings {
    QString caFile; ///< trusted beside the system's roots, as is $SSL_CERT_FILE
    QString proxy = QStringLiteral("environment"); ///< a URL, "none" or "environment"
    CourierLimits limits;
};

} // namespace kd
