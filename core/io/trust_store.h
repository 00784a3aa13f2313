#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>

namespace kd {

/// How a server's certificate is judged: by the system's roots, and by those of `caFile` and $SSL_CERT_FILE,
/// which Qt alone would not read.
[[nodiscard]] Result<QSslConfiguration> trustedBy(const QString &caFile);

} // namespace kd
