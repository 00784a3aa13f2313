#pragma once

#include "app/rotate/places.h"

namespace kd::rotate {

/// What n8n's own executions show of a credential since it was changed: one that succeeded with it, or one whose refusal shows
/// the end of the key that was sent. Unseen where none has run since.
[[nodiscard]] PlaceProof proveByExecutions(Bench &bench, const Place &place);

} // namespace kd::rotate
