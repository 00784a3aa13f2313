#pragma once

#include "core/rotate/event.h"

#include <QJsonObject>

namespace kd::rotate {

/// An event as the journal keeps it. Reading gives nothing where a part is missing; what else an event may hold is judged
/// where it is applied.
[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] std::optional<Event> eventFrom(const QJsonObject &json);

/// The contract's "rotation".
[[nodiscard]] QJsonObject toJson(const Rotation &rotation, State state);

} // namespace kd::rotate
