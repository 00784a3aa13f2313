#pragma once

#include "app/rotate/bench.h"
#include "core/rotate/progress.h"

namespace kd::rotate {

/// How a rotation stands when the program leaves it, and why.
struct Ending {
    State state = State::Running;
    bool refused = false;  ///< nothing was begun: the keychain is missing, or another is under way
    bool interrupted = false;
    QString reason;        ///< a cause, or what is waited for
    QString sentence;
    QList<Citation> citations;
    std::optional<Plan> plan;
    std::optional<Rotation> rotation;
    QList<Exchange> exchanges;
};

/// Does a rotation step by step, as its plan has it: whatever may happen is decided by the reducer, and stands in the journal
/// before it happens. Runs in a thread of its own, until it is over, waits, or is told to stop.
class Rotator
{
public:
    Rotator(Bench::Parts parts, Wish wish);

    [[nodiscard]] Ending start();
    [[nodiscard]] Ending resume(const RotationId &id);
    /// Takes back what can be, and ends it.
    [[nodiscard]] Ending abandon(const RotationId &id);

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] std::optional<Ending> open(const RotationId &id);
    [[nodiscard]] Ending run();
    [[nodiscard]] std::optional<Ending> act(const Next &next);
    [[nodiscard]] std::optional<Ending> takeBack(const Next &next);
    [[nodiscard]] std::optional<Ending> write(std::variant<StepBegan, StepDone, StepFailed, UndoBegan, StepUndone, Waiting, Resumed, rotate::Abandoned, Finished> what);
    [[nodiscard]] Ending leave(const ActResult &last = {});
    [[nodiscard]] Ending refuse(const QString &reason, const QString &sentence);

    Bench m_bench;
    ActResult m_failure; ///< the first proof that failed, while what can be is taken back
};

} // namespace kd::rotate
