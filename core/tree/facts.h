#pragma once

#include "core/evidence/case.h"

#include "core/evidence/citation.h"

#include <QHash>

namespace kd {

/// The small facts by which a question of the tree is answered without asking, each with what it cites.
[[nodiscard]] QHash<QString, QList<Citation>> factsOf(const Case &subject, bool healthy);

} // namespace kd
