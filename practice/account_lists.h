#pragma once

#include "practice/instance.h"
#include "practice/recorded.h"

namespace kd::practice {

/// GET /rest/api-keys: one's own keys, of an owner from 2.x on everybody's, with their last four characters;
/// 404 where the public API is off.
[[nodiscard]] Outgoing apiKeyList(const Instance &instance, const Recorded &recorded, const User &user);

/// GET /rest/users, for an owner.
[[nodiscard]] Outgoing userList(const Instance &instance, const Recorded &recorded);

} // namespace kd::practice
