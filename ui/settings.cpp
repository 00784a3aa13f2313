#include "ui/settings.h"

#include "core/base/words.h"

#include <QFile>
#include <QStringList>
#include <QUrl>

namespace kd::ui {

namespace {

constexpr qint64 largestBundle = qint64{8} << 20;

} // namespace

QString proxyFault(const QString &proxy)
{
    if (proxy.isEmpty() || proxy == QLatin1String("none"))
        return {};
    const QUrl url(proxy.contains(QLatin1String("://")) ? proxy : QLatin1String("http://") + proxy);
    if (!url.userInfo().isEmpty() || proxy.contains(QLatin1Char('@')))
        return Words::tr("A login is not kept in the settings. Set the proxy with its login in the environment (https_proxy), and "
                         "choose “As the environment says”.");
    static const QStringList schemes = {QStringLiteral("http"), QStringLiteral("socks5"), QStringLiteral("socks5h")};
    if (!url.isValid() || url.host().isEmpty())
        return Words::tr("The proxy’s address cannot be read: write it as http://host:3128.");
    if (!schemes.contains(url.scheme()))
        return Words::tr("The proxy is reached by http, socks5 or socks5h: write it as http://host:3128.");
    return {};
}

QString caFileFault(const QString &path)
{
    if (path.isEmpty())
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("The CA file cannot be read: %1.").arg(file.errorString());
    if (!file.read(largestBundle).contains("-----BEGIN CERTIFICATE-----"))
        return Words::tr("The CA file holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).");
    return {};
}

} // namespace kd::ui
