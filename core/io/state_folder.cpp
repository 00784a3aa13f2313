#include "core/io/state_folder.h"

#include <QDir>

namespace kd {

QString stateFolder()
{
    // A relative path is to be ignored, says the XDG base directory specification.
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/keydoctor");
}

} // namespace kd
