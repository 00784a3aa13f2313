#pragma once

#include "core/base/result.h"
#include "core/rotate/event.h"
#include "core/rotate/plan.h"

namespace kd::rotate {

/// The rotation after the event, or why that cannot happen now. Nothing else changes a rotation, and what is refused here
/// never reaches the journal. Only `Started` has no rotation before it.
[[nodiscard]] Result<Rotation> applied(const std::optional<Rotation> &rotation, const Event &event);

/// What to do now. A step's page shows the step whatever the kind.
struct Next {
    enum class Kind {
        Act,       ///< the program does the step
        AskPerson, ///< the person does it
        Commit,    ///< the step that cannot be undone: on its own page, behind its verb
        Recover,   ///< begun and never ended: look how it stands, then done, failed, or begun again
        Undo,      ///< take the step back
        Wait,      ///< for what it says; then Resumed
        Stop,      ///< nothing more without a word from the person; then Resumed or Abandoned
        Finish,    ///< all proofs hold
        Over
    };
    Kind kind = Kind::Over;
    QString step;
    bool operator==(const Next &) const = default;
};

/// A problem where the plan is not the one that the rotation was started with.
[[nodiscard]] Result<Next> next(const Rotation &rotation, const Plan &plan);

/// How a rotation stands that nobody is working at: what only looks like work was interrupted. `openAct()` tells inside an act
/// from between two.
[[nodiscard]] State stateWhenFound(const Rotation &rotation);

/// For one page or line: where it stands, in words.
[[nodiscard]] QString sentenceOf(const Rotation &rotation, State state);

} // namespace kd::rotate
