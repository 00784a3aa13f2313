#pragma once

#include <QByteArray>
#include <QString>

namespace kd {

/// Whether this very file, not its folder, is mounted somewhere: here, or as far as this user may see in a container. Another
/// file put in its place would not be seen there, or could not be put there.
[[nodiscard]] bool isMountedByItself(const QString &path);

/// The same from two texts of /proc/PID/mountinfo: ours, and one that may see the file elsewhere.
[[nodiscard]] bool isMountedByItself(const QByteArray &path, const QByteArray &ours, const QByteArray &theirs);

} // namespace kd
