#pragma once

#include "core/evidence/citation.h"
#include "core/keys/key_name.h"
#include "core/rotate/place.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace kd::rotate {

/// Random, so that what is made on the way (a key's label, a workflow's name) can carry it and be found again.
class RotationId
{
public:
    [[nodiscard]] static RotationId make();
    [[nodiscard]] static std::optional<RotationId> from(const QString &text);

    [[nodiscard]] QString text() const { return QString::fromLatin1(m_bytes.toHex()); } ///< 32 hexadecimal digits
    [[nodiscard]] QString shortText() const { return text().left(8); }                   ///< for labels and people
    bool operator==(const RotationId &) const = default;

private:
    QByteArray m_bytes;
};

/// Overlap, so that no request fails; or the old key dies first, because somebody else has it.
enum class Mode { Routine, Leaked };
enum class Actor { Program, Person };
enum class StepState { Todo, Doing, Done, Failed, Undone };

/// How a rotation stands. `Interrupted` is only found afterwards: nobody is at work, and nothing says why.
enum class State { Running, Waiting, Stopped, Interrupted, Abandoned, Finished };

/// Whose key is changed. Nothing of the key itself but its keyed fingerprint.
struct Target {
    QString host; ///< of n8n, host[:port]
    QString provider;
    QString label;
    QString fingerprint;
    QString address = {};         ///< of n8n, whole
    QString providerAddress = {}; ///< where the person gave one
    bool operator==(const Target &) const = default;
};

/// Names of what an act makes or touches, so that a crash leaves nothing unaccounted for: {"key_id": "…"}.
using Marks = QMap<QString, QString>;

/// What the journal must know of a step to judge what may follow, without the plan that it came from.
struct StepPlace {
    QString id;
    QString proof;
    QString undo; ///< empty where there is none
    bool operator==(const StepPlace &) const = default;
};

struct Proof {
    QString id;
    bool holds = false;
    QList<Citation> citations;
    QDateTime at;
    bool operator==(const Proof &) const = default;
};

struct StepRecord {
    StepPlace place;
    StepState state = StepState::Todo;
    Actor actor = Actor::Program;
    bool undoing = false;    ///< Doing is its undo
    bool reopened = false;   ///< Doing was left open by somebody, and taken up again
    bool undoFailed = false; ///< so nobody knows how it stands
    Marks marks;
    std::optional<Proof> proof;
    QString reason; ///< of a failure: the id of a cause or of a proof, for the words are elsewhere
    QDateTime at;
    bool touched = false; ///< begun, and not taken back since: something may be changed by it, whatever its state is now
    bool operator==(const StepRecord &) const = default;
};

/// A rotation as its events left it: plain values, and no secret among them.
struct Rotation {
    RotationId id;
    HeldKind kind = HeldKind::N8nApiKey;
    Mode mode = Mode::Routine;
    Target target;
    QStringList facts; ///< what the plan was chosen by
    Marks wishes;      ///< what else the person chose: {"grace": "90"}
    QString plan;
    QString commit; ///< the step that cannot be undone
    QList<StepRecord> steps;
    QList<Place> places; ///< the list of integrations
    State state = State::Running;
    bool commitBegun = false; ///< stays: from then on there is no way back
    QString waitingFor;
    std::optional<QDateTime> waitingUntil;
    QDateTime startedAt;
    QDateTime changedAt;
    bool operator==(const Rotation &) const = default;

    [[nodiscard]] const StepRecord *find(const QString &step) const;
    [[nodiscard]] const Place *place(const QString &placeId) const;
    [[nodiscard]] const StepRecord *openAct() const; ///< begun, and neither done nor failed
    [[nodiscard]] const StepRecord *firstUnfinished() const;
    [[nodiscard]] const StepRecord *toUndo() const; ///< what a stop takes back next; null where nothing
    [[nodiscard]] bool isOver() const { return state == State::Finished || state == State::Abandoned; }
};

/// Two rotations of one key at a time would each revoke what the other proves: what they must not share.
[[nodiscard]] QString keyOf(HeldKind kind, const Target &target);

[[nodiscard]] QString toString(Mode mode);
[[nodiscard]] QString toString(Actor actor);
[[nodiscard]] QString toString(StepState state);
[[nodiscard]] QString toString(State state);
[[nodiscard]] std::optional<Mode> modeFrom(const QString &text);
[[nodiscard]] std::optional<Actor> actorFrom(const QString &text);

} // namespace kd::rotate
