#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QStringList>

namespace kd::test {

/// What a certificate made for one test says. Days count from now.
struct CertificateWish {
    QStringList names = {QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")};
    int validFromDay = -1;
    int validToDay = 1;
};

/// A certificate with its key.
struct TestCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;

    [[nodiscard]] QSslConfiguration server() const;
};

/// Signed by `issuer`, or by itself.
[[nodiscard]] TestCertificate makeCertificate(const CertificateWish &wish = {},
                                              const TestCertificate *issuer = nullptr);

} // namespace kd::test
