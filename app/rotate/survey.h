#pragma once

#include "app/rotate/bench.h"

namespace kd::rotate {

/// What instance, provider and person allow, found out before anything is begun: the facts by which a plan is chosen. Why a
/// rotation cannot begin, where it cannot.
[[nodiscard]] tl::expected<QSet<QString>, ActResult> survey(Bench &bench);

/// What the journal is to know from the first line on.
[[nodiscard]] Started startedBy(const Bench &bench, const QSet<QString> &facts);

/// Puts on the bench what journal and keychain know of a rotation that is gone on with.
[[nodiscard]] std::optional<ActResult> takeUp(Bench &bench);

} // namespace kd::rotate
