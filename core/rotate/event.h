#pragma once

#include "core/rotate/rotation.h"

#include <variant>

namespace kd::rotate {

struct Started {
    RotationId id;
    HeldKind kind = HeldKind::N8nApiKey;
    Mode mode = Mode::Routine;
    Target target;
    QStringList facts;
    QString plan;
    QString commit;
    QList<StepPlace> steps;
    Marks wishes = {};
    QList<Place> places = {}; ///< those that the person named at once: a crash right after loses none of them
    bool operator==(const Started &) const = default;
};
/// Written before the act, with the names of what it is about to make.
struct StepBegan {
    QString step;
    Actor actor = Actor::Program;
    Marks marks;
    bool operator==(const StepBegan &) const = default;
};
/// The act is over and the step's proof holds; without that a step is never done.
struct StepDone {
    QString step;
    QString proof;
    QList<Citation> citations;
    Marks marks;
    bool operator==(const StepDone &) const = default;
};
struct StepFailed {
    QString step;
    QString reason;
    QList<Citation> citations;
    bool operator==(const StepFailed &) const = default;
};
struct UndoBegan {
    QString step;
    bool operator==(const UndoBegan &) const = default;
};
struct StepUndone {
    QString step;
    bool operator==(const StepUndone &) const = default;
};
/// An entry of the list of integrations is new, or stands otherwise than before.
struct PlaceNoted {
    Place place;
    bool operator==(const PlaceNoted &) const = default;
};
/// For a person, or until a time: nobody need stay.
struct Waiting {
    QString step;
    QString reason;
    std::optional<QDateTime> until;
    bool operator==(const Waiting &) const = default;
};
struct Resumed {
    bool operator==(const Resumed &) const = default;
};
struct Abandoned {
    bool operator==(const Abandoned &) const = default;
};
struct Finished {
    bool operator==(const Finished &) const = default;
};

/// All that can happen to a rotation. The journal is a list of these and nothing else.
struct Event {
    QDateTime at;
    std::variant<Started, StepBegan, StepDone, StepFailed, UndoBegan, StepUndone, PlaceNoted, Waiting, Resumed, Abandoned, Finished> what;
    bool operator==(const Event &) const = default;
};

} // namespace kd::rotate
