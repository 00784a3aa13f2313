#pragma once

#include "core/base/result.h"
#include "core/probes/letter.h"

namespace kd {

/// Reads lines `Name: value`, as a proxy's own login or access token needs them. Every value is held as a secret; empty
/// lines and lines that begin with # are passed over. A problem names the line.
[[nodiscard]] Result<QList<LetterHeader>> readHeaderLines(const QByteArray &bytes, const QString &file);

} // namespace kd
