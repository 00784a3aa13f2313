#pragma once

#include "core/base/result.h"
#include "core/io/courier.h"
#include "core/io/courier_settings.h"

#include <memory>

namespace kd {

/// The courier over real sockets. It exists because QNetworkAccessManager follows, resends, merges and
/// rewrites, and a finding that cites bytes needs the bytes as they were.
///
/// `Answer::reason` by kind:
///   Dns         host_not_found dns_failed proxy_not_found
///   Refused     refused unreachable proxy_refused proxy_denied
///   Timeout     connect tls silence total cancelled
///   Tls         untrusted name_mismatch expired not_yet_valid not_tls alert other
///   Unreadable  closed_without_answer closed_early reset not_http bad_header bad_chunk headers_too_large
///   NotSent     bad_method bad_target bad_header bad_proxy proxy_login queued cancelled
class NetworkCourier : public Courier
{
public:
    /// A CA file that cannot be read, or a proxy URL that cannot be used, is a Problem here and not at each
    /// letter.
    [[nodiscard]] static Result<std::unique_ptr<NetworkCourier>> create(const CourierSettings &settings);
    ~NetworkCourier() override;

    /// Letters under way when the courier goes end as cancelled.
    [[nodiscard]] QFuture<Reply> send(Letter letter, std::stop_token stop) override;

private:
    class Desk;
    explicit NetworkCourier(std::unique_ptr<Desk> desk);

    std::unique_ptr<Desk> m_desk;
};

} // namespace kd
