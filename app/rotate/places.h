#pragma once

#include "app/rotate/bench.h"

namespace kd::rotate {

/// One key in place of another at one place, noted before and after. A place that was being changed when the program died is
/// looked at first.
[[nodiscard]] ActResult changePlace(Bench &bench, Place place, const SharedSecret &from, const SharedSecret &to, Place::State before, Place::State after);

/// A workflow whose trigger holds a connection off and on again, so that it reads the key anew. A crash between leaves it off:
/// whoever finds it `before` switches it on.
[[nodiscard]] ActResult renewTrigger(Bench &bench, Place place, Place::State before, Place::State after);

/// Whether a changed place works with the new key.
struct PlaceProof {
    ActResult result;
    bool unseen = false; ///< only a person can tell
};
[[nodiscard]] PlaceProof provePlace(Bench &bench, const Place &place);

} // namespace kd::rotate
