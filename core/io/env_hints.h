#pragma once

#include "core/io/env_file.h"

#include <QStringList>

namespace kd {

/// Where the units of systemd lie.
struct HintGround {
    QStringList systemUnits;
    QStringList userUnits;
    [[nodiscard]] static HintGround ofThisMachine();
};

/// Who reads an environment file, as far as what lies around it says.
struct EnvReaders {
    QStringList hints;         ///< what a person runs for a change to be seen; nothing is run
    bool hasItMounted = false; ///< a container has this very file mounted
};

[[nodiscard]] EnvReaders envReadersOf(const EnvSpot &spot, const QString &target, const HintGround &ground);

} // namespace kd
