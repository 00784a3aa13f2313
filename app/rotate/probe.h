#pragma once

#include "app/rotate/places.h"

namespace kd::rotate {

/// Where n8n has no test of its own for a credential: a workflow that calls the provider's check with it, made on the person's
/// word, called once, and removed. Unseen where that word is not given.
[[nodiscard]] PlaceProof proveByProbe(Bench &bench, const Place &place);

/// Removes what a death in between has left: workflows of that name whose time is over, or that are this rotation's.
void sweepProbes(Bench &bench);

} // namespace kd::rotate
