#include "core/rotate/progress.h"

#include "core/base/words.h"
#include "core/rotate/harmless.h"

#include <QSet>

#include <algorithm>

namespace kd::rotate {

namespace {

using Fault = std::optional<QString>;

/// Changes its own copy; the first fault ends it, and the copy is thrown away.
struct Apply {
    Rotation &rotation;
    const QDateTime &at;

    StepRecord *find(const QString &id) const
    {
        const auto it = std::find_if(rotation.steps.begin(), rotation.steps.end(), [&](const StepRecord &each) { return each.place.id == id; });
        return it == rotation.steps.end() ? nullptr : &*it;
    }

    Fault operator()(const Started &) const { return Words::tr("The rotation has begun already."); }

    Fault operator()(const StepBegan &e) const
    {
        StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (rotation.state != State::Running)
            return notRunning();
        const bool again = step->state == StepState::Doing && step->reopened && !step->undoing;
        if (const StepRecord *open = rotation.openAct(); open && !again)
            return Words::tr("%1 is under way: it must end first.").arg(open->place.id);
        if (rotation.firstUnfinished() != step)
            return Words::tr("%1 is not the next step.").arg(e.step);
        step->state = StepState::Doing;
        step->actor = e.actor;
        step->reopened = false;
        step->touched = true;
        step->proof.reset();
        step->reason.clear();
        step->marks.insert(e.marks);
        step->at = at;
        rotation.commitBegun = rotation.commitBegun || e.step == rotation.commit;
        return {};
    }

    Fault operator()(const StepDone &e) const
    {
        StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (rotation.state != State::Running)
            return notRunning();
        if (step->state != StepState::Doing || step->undoing)
            return notUnderWay(e.step);
        if (e.proof != step->place.proof)
            return Words::tr("%1 is proven by %2, and by nothing else.").arg(e.step, step->place.proof);
        step->state = StepState::Done;
        step->reopened = false;
        step->proof = Proof{e.proof, true, e.citations, at};
        step->marks.insert(e.marks);
        step->at = at;
        return {};
    }

    Fault operator()(const StepFailed &e) const
    {
        StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (rotation.state != State::Running && !(rotation.state == State::Stopped && step->undoing))
            return notRunning();
        if (step->state != StepState::Doing)
            return notUnderWay(e.step);
        step->state = StepState::Failed;
        step->undoFailed = step->undoing;
        step->undoing = false;
        step->reopened = false;
        step->proof = Proof{step->place.proof, false, e.citations, at};
        step->reason = e.reason;
        step->at = at;
        rotation.state = State::Stopped;
        return {};
    }

    Fault operator()(const UndoBegan &e) const
    {
        StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (rotation.state != State::Running && rotation.state != State::Stopped)
            return notRunning();
        if (rotation.commitBegun)
            return Words::tr("The old key is revoked, or nearly: nothing can be taken back.");
        const bool again = step->state == StepState::Doing && step->reopened && step->undoing;
        if (!again && rotation.toUndo() != step)
            return Words::tr("%1 is not what is taken back next.").arg(e.step);
        step->state = StepState::Doing;
        step->undoing = true;
        step->reopened = false;
        step->at = at;
        rotation.state = State::Stopped;
        return {};
    }

    Fault operator()(const StepUndone &e) const
    {
        StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (step->state != StepState::Doing || !step->undoing || rotation.state != State::Stopped)
            return notUnderWay(e.step);
        const auto position = step - rotation.steps.data();
        step->state = StepState::Undone;
        step->touched = false;
        step->undoing = false;
        step->reopened = false;
        step->proof.reset();
        step->at = at;
        // What was proven after it was proven of what is no more.
        for (StepRecord &later : rotation.steps) {
            if (&later - rotation.steps.data() > position && later.state == StepState::Done)
                later = StepRecord{later.place, StepState::Todo, later.actor, false, false, false, later.marks, {}, {}, at};
        }
        return {};
    }

    /// What a place is never changes, and nothing is listed any more once all is proven.
    Fault operator()(const PlaceNoted &e) const
    {
        if (rotation.isOver())
            return over();
        const auto it = std::find_if(rotation.places.begin(), rotation.places.end(), [&](const Place &each) { return each.id == e.place.id; });
        if (it == rotation.places.end()) {
            if (rotation.places.size() >= mostPlaces)
                return Words::tr("The list of places is full.");
            rotation.places.append(e.place);
            return {};
        }
        if (it->kind != e.place.kind || it->where != e.place.where || it->detail != e.place.detail)
            return Words::tr("%1 is another place.").arg(e.place.id);
        *it = e.place;
        return {};
    }

    Fault operator()(const Waiting &e) const
    {
        const StepRecord *step = find(e.step);
        if (!step)
            return unknown(e.step);
        if (rotation.state != State::Running || (step->state == StepState::Doing && step->undoing))
            return notRunning();
        if (rotation.firstUnfinished() != step)
            return Words::tr("%1 is not the next step.").arg(e.step);
        rotation.state = State::Waiting;
        rotation.waitingFor = e.reason;
        rotation.waitingUntil = e.until;
        return {};
    }

    Fault operator()(const Resumed &) const
    {
        if (rotation.isOver())
            return over();
        rotation.waitingFor.clear();
        rotation.waitingUntil.reset();
        if (StepRecord *open = find(rotation.openAct() ? rotation.openAct()->place.id : QString())) {
            open->reopened = true;
            rotation.state = open->undoing ? State::Stopped : State::Running;
            return {};
        }
        rotation.state = State::Running;
        for (StepRecord &step : rotation.steps) {
            if (step.undoFailed) {
                step.state = StepState::Doing;
                step.undoing = true;
                step.reopened = true;
                step.undoFailed = false;
                rotation.state = State::Stopped;
            } else if (step.state == StepState::Failed || step.state == StepState::Undone) {
                step.state = StepState::Todo;
                step.proof.reset();
            }
        }
        return {};
    }

    Fault operator()(const Abandoned &) const
    {
        if (rotation.isOver())
            return over();
        const StepRecord *open = rotation.openAct();
        if (open && (open->actor == Actor::Program || open->undoing))
            return Words::tr("%1 is under way, and nobody knows yet whether it has happened: resume first.").arg(open->place.id);
        rotation.state = State::Abandoned;
        return {};
    }

    Fault operator()(const Finished &) const
    {
        if (rotation.state != State::Running)
            return notRunning();
        if (const StepRecord *left = rotation.firstUnfinished())
            return Words::tr("%1 is not done yet.").arg(left->place.id);
        rotation.state = State::Finished;
        return {};
    }

    static Fault unknown(const QString &step) { return Words::tr("%1 is no step of this rotation.").arg(step); }
    static Fault notUnderWay(const QString &step) { return Words::tr("%1 is not under way.").arg(step); }
    static Fault over() { return Words::tr("The rotation is over."); }
    Fault notRunning() const
    {
        switch (rotation.state) {
        case State::Waiting:
            return Words::tr("The rotation waits: resume it first.");
        case State::Stopped:
            return Words::tr("The rotation has stopped: resume it first.");
        case State::Running:
            return Words::tr("A step is being taken back.");
        default:
            return over();
        }
    }
};

Result<Rotation> begin(const Started &started, const QDateTime &at)
{
    QSet<QString> ids;
    for (const StepPlace &place : started.steps)
        ids.insert(place.id);
    if (started.steps.isEmpty() || started.steps.size() > mostSteps || ids.size() != started.steps.size() || !ids.contains(started.commit))
        return problem(Words::tr("The rotation's plan has no steps, too many, one twice, or none that revokes the old key."));
    QSet<QString> places;
    for (const Place &place : started.places) {
        if (places.contains(place.id))
            return problem(Words::tr("%1 is another place.").arg(place.id));
        places.insert(place.id);
    }
    if (places.size() > mostPlaces)
        return problem(Words::tr("The list of places is full."));
    Rotation rotation{started.id, started.kind, started.mode, started.target, started.facts, started.wishes, started.plan, started.commit, {}, started.places, State::Running, false, {}, {}, at, at};
    for (const StepPlace &place : started.steps)
        rotation.steps.append(StepRecord{place, StepState::Todo, Actor::Program, false, false, false, {}, {}, {}, at});
    return rotation;
}

} // namespace

Result<Rotation> applied(const std::optional<Rotation> &rotation, const Event &event)
{
    if (const auto fault = whatIsWrongWith(event))
        return problem(*fault);
    if (!rotation) {
        if (const auto *started = std::get_if<Started>(&event.what))
            return begin(*started, event.at);
        return problem(Words::tr("The rotation has not begun."));
    }
    Rotation after = *rotation;
    if (const Fault fault = std::visit(Apply{after, event.at}, event.what))
        return problem(*fault);
    after.changedAt = event.at;
    return after;
}

Result<Next> next(const Rotation &rotation, const Plan &plan)
{
    if (plan.places() != [&] {
            QList<StepPlace> places;
            for (const StepRecord &step : rotation.steps)
                places.append(step.place);
            return places;
        }() || plan.commit() != rotation.commit)
        return problem(Words::tr("The rotation was started by another release of this program, whose plan had other steps: finish it with that one, or abandon it."));
    using Kind = Next::Kind;
    if (rotation.isOver())
        return Next{};
    const StepRecord *open = rotation.openAct();
    if (rotation.state == State::Waiting)
        return Next{Kind::Wait, rotation.firstUnfinished()->place.id};
    if (open && (open->undoing || plan.find(open->place.id)->acts == Actor::Program || open->place.id == rotation.commit))
        return Next{Kind::Recover, open->place.id};
    if (rotation.state == State::Stopped) {
        if (const StepRecord *undo = rotation.toUndo())
            return Next{Kind::Undo, undo->place.id};
        return Next{Kind::Stop, {}};
    }
    const StepRecord *step = rotation.firstUnfinished();
    if (!step)
        return Next{Kind::Finish, {}};
    if (step->place.id == rotation.commit)
        return Next{Kind::Commit, step->place.id};
    return Next{plan.find(step->place.id)->acts == Actor::Program ? Kind::Act : Kind::AskPerson, step->place.id};
}

State stateWhenFound(const Rotation &rotation)
{
    if (rotation.state == State::Running || (rotation.state == State::Stopped && (rotation.openAct() || rotation.toUndo())))
        return State::Interrupted;
    return rotation.state;
}

QString sentenceOf(const Rotation &rotation, State state)
{
    const StepRecord *open = rotation.openAct();
    switch (state) {
    case State::Running:
        return Words::tr("The rotation is under way.");
    case State::Waiting:
        return Words::tr("The rotation waits for you.");
    case State::Stopped:
        return rotation.commitBegun ? Words::tr("The rotation has stopped after the old key was to be revoked: resume it.")
                                    : Words::tr("The rotation has stopped, and the old key still stands.");
    case State::Interrupted:
        if (open && open->undoing)
            return Words::tr("The rotation was interrupted while a step was being taken back.");
        if (open)
            return Words::tr("The rotation was interrupted in the middle of a step: resume looks whether it has happened.");
        return Words::tr("The rotation was interrupted between two steps.");
    case State::Abandoned:
        return rotation.commitBegun ? Words::tr("The rotation was abandoned after the old key was to be revoked.")
                                    : Words::tr("The rotation was abandoned before the old key was revoked.");
    case State::Finished:
        break;
    }
    return Words::tr("The rotation is finished.");
}

} // namespace kd::rotate
