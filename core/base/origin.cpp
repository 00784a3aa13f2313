#include "core/base/origin.h"

#include <arpa/inet.h>
#include <netinet/in.h>

namespace kd {

namespace {

QString bracketed(const QString &host)
{
    return host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
}

} // namespace

QString Origin::authority() const
{
    const quint16 usual = tls ? 443 : 80;
    return port == usual ? bracketed(host) : bracketed(host) + QLatin1Char(':') + QString::number(port);
}

QString Origin::toString() const
{
    return (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + authority();
}

bool Origin::isLoopback() const
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
        host.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive))
        return true;
    in6_addr six{};
    if (inet_pton(AF_INET6, host.toLatin1().constData(), &six) == 1)
        return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
    // inet_aton also reads the short and hexadecimal forms, such as 127.1 and 0x7f.1.
    in_addr four{};
    return inet_aton(host.toLatin1().constData(), &four) == 1 && (ntohl(four.s_addr) >> 24) == 127;
}

} // namespace kd
