#include "core/io/no_proxy.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace kd {

namespace {

/// Takes `:port` off the end of an entry; nothing where the rest is a bare IPv6 address.
std::optional<quint16> takePort(QString &entry)
{
    static const QRegularExpression withPort(QStringLiteral("^(\\[[^\\]]*\\]|[^:]*):(\\d{1,5})$"));
    const auto match = withPort.match(entry);
    if (!match.hasMatch())
        return std::nullopt;
    entry = match.captured(1);
    return match.captured(2).toUShort();
}

bool addressMatches(const QHostAddress &address, const QString &entry)
{
    if (entry.contains(QLatin1Char('/'))) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return subnet.second >= 0 && address.isInSubnet(subnet);
    }
    return address.isEqual(QHostAddress(entry), QHostAddress::TolerantConversion);
}

bool nameMatches(const QString &host, QString entry)
{
    if (entry.startsWith(QLatin1String("*.")))
        entry.remove(0, 1);
    if (entry.startsWith(QLatin1Char('.')))
        entry.remove(0, 1);
    return !entry.isEmpty() && (host == entry || host.endsWith(QLatin1Char('.') + entry));
}

} // namespace

bool isExempt(const QString &noProxy, const Origin &target)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    const QString host = target.host.toLower();
    const QHostAddress address(host);
    const QStringList entries = noProxy.toLower().split(separators, Qt::SkipEmptyParts);
    for (QString entry : entries) {
        if (entry == QLatin1String("*"))
            return true;
        const std::optional<quint16> port = takePort(entry);
        if (port && *port != target.port)
            continue;
        if (entry.startsWith(QLatin1Char('[')) && entry.endsWith(QLatin1Char(']')))
            entry = entry.mid(1, entry.size() - 2);
        if (address.isNull() ? nameMatches(host, entry) : addressMatches(address, entry))
            return true;
    }
    return false;
}

} // namespace kd
