#pragma once

#include "core/base/version.h"

#include <QStringList>

namespace kd {

/// The oldest release that serves all of these API paths. The table is resources/facts/api_paths.json. There is no
/// ceiling to be had: routes leave openapi.yml again when they move to newer controllers.
[[nodiscard]] std::optional<Version> releaseFloor(const QStringList &apiPaths);

} // namespace kd
