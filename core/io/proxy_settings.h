#pragma once

#include "core/base/origin.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <functional>
#include <optional>

namespace kd {

/// A forward proxy that stands between this machine and the network.
struct Proxy {
    enum class Kind {
        Http,
        Socks5,  ///< names are looked up here
        Socks5h, ///< names are looked up by the proxy
    };
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 0;
    SharedSecret user; ///< null where it asks for no login, as is the password
    SharedSecret password;

    /// scheme://host:port, without the login.
    [[nodiscard]] QString shown() const;
    /// The value of Proxy-Authorization; null where there is no login.
    [[nodiscard]] SharedSecret basicLogin() const;
};

/// Reads --proxy and the usual variables, and says which proxy stands before an address. A bad --proxy is
/// refused at once; a bad variable only when an address would go through it, since many a run needs none.
class ProxySettings
{
public:
    using Variable = std::function<QString(const char *name)>;

    [[nodiscard]] static Result<ProxySettings> from(const QString &option, const Variable &environment);

    /// Nothing where `target` is reached directly, as loopback always is.
    [[nodiscard]] Result<std::optional<Proxy>> before(const Origin &target) const;

private:
    using Choice = Result<std::optional<Proxy>>;

    Choice m_http = std::optional<Proxy>();
    Choice m_https = std::optional<Proxy>();
    QString m_noProxy;
};

} // namespace kd
