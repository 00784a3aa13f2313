#pragma once

#include <QByteArray>
#include <QStringList>

namespace kd {

/// The paths that an instance's /api/v1/openapi.yml lists, which tell its release where nothing else does. Read line
/// by line: the file is 680 kB, and only its path keys are wanted. Empty where it is not n8n's.
[[nodiscard]] QStringList apiPaths(const QByteArray &yaml);

} // namespace kd
