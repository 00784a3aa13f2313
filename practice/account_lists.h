#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// GET /rest/users, for an owner.
[[nodiscard]] Outgoing userList(const Instance &instance, const Recorded &recorded);

} // namespace kd::practice
