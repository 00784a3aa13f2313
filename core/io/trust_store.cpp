#include "core/io/trust_store.h"

#include "core/base/words.h"

#include <QFile>
#include <QSslCertificate>

namespace kd {

namespace {

Result<QList<QSslCertificate>> rootsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Words::tr("The CA file cannot be read: %1.").arg(file.errorString()), name);
    QList<QSslCertificate> roots = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (roots.isEmpty())
        return problem(Words::tr("The CA file holds no certificate in PEM form."), name);
    return roots;
}

/// Where the system keeps all its roots in one file.
const QStringList &systemBundles()
{
    static const QStringList bundles = {
        QStringLiteral("/etc/ssl/certs/ca-certificates.crt"), // Debian, Arch, Gentoo
        QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),   // Fedora
        QStringLiteral("/etc/ssl/ca-bundle.pem"),             // SUSE
        QStringLiteral("/etc/ssl/cert.pem"),                  // Alpine, macOS
    };
    return bundles;
}

/// Qt would read the bundle and beside it each root's own file: twice the memory and three times the wait.
QList<QSslCertificate> systemRoots()
{
    for (const QString &bundle : systemBundles()) {
        if (const auto roots = rootsIn(bundle))
            return *roots;
    }
    return QSslConfiguration::systemCaCertificates();
}

} // namespace

Result<QSslConfiguration> trustedBy(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    QList<QSslCertificate> added;
    for (const QString &name : {caFile, qEnvironmentVariable("SSL_CERT_FILE")}) {
        // Containers often set $SSL_CERT_FILE to the bundle that is trusted anyway.
        if (name.isEmpty() || (systemBundles().contains(name) && QFile::exists(name)))
            continue;
        const auto roots = rootsIn(name);
        if (!roots)
            return tl::unexpected(roots.error());
        added += *roots;
    }
    // Naming any root turns off Qt's loading of the system's on demand, so these are then named too.
    if (!added.isEmpty())
        configuration.setCaCertificates(systemRoots() + added);
    return configuration;
}

} // namespace kd
