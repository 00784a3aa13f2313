#pragma once

#include "core/base/result.h"
#include "core/rotate/event.h"

namespace kd::rotate {

inline constexpr qsizetype mostSteps = 64;
inline constexpr qsizetype mostPlaces = 5'000;

/// Lower-case letters, digits and underscores, at most 64: too plain for a key, and the only form that ids may have.
[[nodiscard]] bool isPlainId(const QString &text);

/// What keeps secrets out of the journal: of every text in an event, that it has its form and does not look like a key. A
/// refusal repeats nothing of the text.
[[nodiscard]] std::optional<QString> whatIsWrongWith(const Event &event);

} // namespace kd::rotate
