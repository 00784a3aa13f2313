#include "core/io/proxy_settings.h"

#include "core/base/words.h"
#include "core/io/no_proxy.h"

#include <QUrl>

#include <array>

namespace kd {

namespace {

struct Scheme {
    const char *name;
    Proxy::Kind kind;
    quint16 usualPort;
};
constexpr std::array<Scheme, 3> schemes = {{
    {"http", Proxy::Kind::Http, 80},
    {"socks5", Proxy::Kind::Socks5, 1080},
    {"socks5h", Proxy::Kind::Socks5h, 1080},
}};

SharedSecret shareText(const QString &text)
{
    return share(Secret::take(text.toUtf8()));
}

/// The sentences name where the URL stands and never the URL: it may hold a password.
Result<std::optional<Proxy>> proxyFrom(const QString &text, const QString &source)
{
    if (text.isEmpty())
        return std::optional<Proxy>();
    const QUrl url(text.contains(QLatin1String("://")) ? text : QLatin1String("http://") + text);
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty())
        return problem(Words::tr("The proxy in %1 is not a URL such as http://host:3128.").arg(source));
    for (const Scheme &scheme : schemes) {
        if (url.scheme() != QLatin1String(scheme.name))
            continue;
        Proxy proxy;
        proxy.kind = scheme.kind;
        proxy.host = host;
        proxy.port = static_cast<quint16>(url.port(scheme.usualPort));
        if (!url.userInfo().isEmpty()) {
            proxy.user = shareText(url.userName(QUrl::FullyDecoded));
            proxy.password = shareText(url.password(QUrl::FullyDecoded));
        }
        return proxy;
    }
    return problem(Words::tr("The proxy in %1 is neither http, socks5 nor socks5h.").arg(source));
}

/// The first that is set, the lower-case spelling before the other, as curl has it.
Result<std::optional<Proxy>> proxyFrom(const ProxySettings::Variable &environment,
                                       std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = environment(name);
        if (!text.isEmpty())
            return proxyFrom(text, QLatin1Char('$') + QLatin1String(name));
    }
    return std::optional<Proxy>();
}

} // namespace

QString Proxy::shown() const
{
    const Scheme &scheme = schemes[static_cast<std::size_t>(kind)];
    const bool bracket = host.contains(QLatin1Char(':'));
    return QLatin1String(scheme.name) + (bracket ? QStringLiteral("://[") : QStringLiteral("://")) + host +
           (bracket ? QStringLiteral("]:") : QStringLiteral(":")) + QString::number(port);
}

SharedSecret Proxy::basicLogin() const
{
    if (!user)
        return nullptr;
    QByteArray pair;
    pair.reserve(static_cast<qsizetype>(user->size() + 1 + password->size()));
    pair.append(user->expose().data(), static_cast<qsizetype>(user->size()));
    pair.append(':');
    pair.append(password->expose().data(), static_cast<qsizetype>(password->size()));
    const Secret encoded = Secret::take(pair.toBase64());
    const Secret wiped = Secret::take(std::move(pair));
    QByteArray value;
    value.reserve(static_cast<qsizetype>(6 + encoded.size()));
    value.append("Basic ").append(encoded.expose().data(), static_cast<qsizetype>(encoded.size()));
    return share(Secret::take(std::move(value)));
}

Result<ProxySettings> ProxySettings::from(const QString &option, const Variable &environment)
{
    ProxySettings settings;
    if (option == QLatin1String("none"))
        return settings;
    if (!option.isEmpty() && option != QLatin1String("environment")) {
        settings.m_http = settings.m_https = proxyFrom(option, QStringLiteral("--proxy"));
        if (!settings.m_http)
            return tl::unexpected(settings.m_http.error());
        return settings;
    }
    settings.m_http = proxyFrom(environment, {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"});
    settings.m_https = proxyFrom(environment, {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"});
    settings.m_noProxy = environment("no_proxy");
    if (settings.m_noProxy.isEmpty())
        settings.m_noProxy = environment("NO_PROXY");
    return settings;
}

Result<std::optional<Proxy>> ProxySettings::before(const Origin &target) const
{
    if (target.isLoopback() || isExempt(m_noProxy, target))
        return std::optional<Proxy>();
    return target.tls ? m_https : m_http;
}

} // namespace kd
