#pragma once

#include "core/rotate/rotation.h"

#include <QHash>

namespace kd::rotate {

class Bench;

/// How a step's act ended.
struct ActResult {
    enum class Kind {
        Done,   ///< its proof holds
        Failed, ///< the proof does not hold: the rotation stops
        Waits,  ///< for a person or a time
        Ended   ///< the program was told to stop; nothing is written, and whoever resumes looks how it stands
    };
    Kind kind = Kind::Done;
    QString reason; ///< a plain id: of a cause, or of what is waited for
    QString sentence;
    QList<Citation> citations;
    Marks marks;
    std::optional<QDateTime> until;

    [[nodiscard]] static ActResult done(QList<Citation> citations = {}, Marks marks = {});
    [[nodiscard]] static ActResult failed(const QString &reason, const QString &sentence, QList<Citation> citations = {});
    [[nodiscard]] static ActResult waits(const QString &reason, const QString &sentence, std::optional<QDateTime> until = {});
    [[nodiscard]] static ActResult ended();
    [[nodiscard]] bool isDone() const { return kind == Kind::Done; }
};

/// What is done for one step. An act may be run again after a crash anywhere in it: it looks first, and does what is missing.
struct Act {
    using Run = ActResult (*)(Bench &bench);
    Run run = nullptr;
    Run undo = nullptr;                 ///< null where the plan has none
    Marks (*names)(Bench &bench) = nullptr; ///< what it is about to make, written before it is made
};

namespace acts {

extern const Act checkOld;
extern const Act listUses;
extern const Act makeNew;
extern const Act checkNewText;
extern const Act proveNew;
extern const Act keepOld;
extern const Act keepBoth;
extern const Act keepNew;
extern const Act preparePlaces;
extern const Act replacePlaces;
extern const Act provePlaces;
extern const Act reactivateTriggers;
extern const Act watchOld;
extern const Act grace;
extern const Act revokeOld;
extern const Act proveOldDead;
extern const Act proveEnd;
extern const Act proveEndWithoutOld;
extern const Act lookAfterLeak;
extern const Act closeRotation;

} // namespace acts

/// By the step's id in the plan.
[[nodiscard]] const Act *actOf(const QString &step);

} // namespace kd::rotate
