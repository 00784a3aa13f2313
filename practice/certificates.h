#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

namespace kd::practice {

/// What a listener shows: good for which names, and until when.
struct CertificateWish {
    /// `IP:127.0.0.1`, `DNS:localhost`: as in subjectAltName.
    QStringList names;
    QDateTime notBefore;
    QDateTime notAfter;
};

/// A certificate made for one run, and the authority that a client must be given to trust it.
struct ServerIdentity {
    QByteArray authorityPem;
    QSslConfiguration configuration;
};

[[nodiscard]] Result<ServerIdentity> makeIdentity(const CertificateWish &wish);

} // namespace kd::practice
