#pragma once

#include "core/report/page.h"
#include "core/rotate/plan.h"

namespace kd {

/// A rotation's record: how it stands, each step with its proof and its time, each place, and what to do. No secret in it.
[[nodiscard]] Page layOut(const rotate::Plan &plan, const rotate::Rotation &rotation, rotate::State state, const QString &why = {});

} // namespace kd
