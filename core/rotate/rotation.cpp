#include "core/rotate/rotation.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace kd::rotate {

namespace {

constexpr qsizetype idBytes = 16;

} // namespace

RotationId RotationId::make()
{
    std::array<quint32, idBytes / sizeof(quint32)> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    RotationId id;
    id.m_bytes = QByteArray(reinterpret_cast<const char *>(words.data()), idBytes);
    return id;
}

std::optional<RotationId> RotationId::from(const QString &text)
{
    RotationId id;
    id.m_bytes = QByteArray::fromHex(text.toLatin1());
    if (id.m_bytes.size() != idBytes || id.text() != text)
        return std::nullopt;
    return id;
}

const StepRecord *Rotation::find(const QString &step) const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [&](const StepRecord &each) { return each.place.id == step; });
    return it == steps.end() ? nullptr : &*it;
}

const Place *Rotation::place(const QString &placeId) const
{
    const auto it = std::find_if(places.begin(), places.end(), [&](const Place &each) { return each.id == placeId; });
    return it == places.end() ? nullptr : &*it;
}

const StepRecord *Rotation::openAct() const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [](const StepRecord &each) { return each.state == StepState::Doing; });
    return it == steps.end() ? nullptr : &*it;
}

const StepRecord *Rotation::firstUnfinished() const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [](const StepRecord &each) { return each.state != StepState::Done; });
    return it == steps.end() ? nullptr : &*it;
}

const StepRecord *Rotation::toUndo() const
{
    if (commitBegun || isOver() || openAct() || std::any_of(steps.begin(), steps.end(), [](const StepRecord &each) { return each.undoFailed; }))
        return nullptr;
    const auto it = std::find_if(steps.rbegin(), steps.rend(), [](const StepRecord &each) {
        return !each.place.undo.isEmpty() && (each.state == StepState::Done || each.state == StepState::Failed || (each.state == StepState::Todo && each.touched));
    });
    return it == steps.rend() ? nullptr : &*it;
}

QString keyOf(HeldKind kind, const Target &target)
{
    const QString place = toString(kind) + QLatin1Char('/') + (kind == HeldKind::N8nApiKey ? target.host : target.provider) + QLatin1Char('/');
    return place + (target.fingerprint.isEmpty() ? target.label : target.fingerprint);
}

QString toString(Mode mode)
{
    return mode == Mode::Routine ? QStringLiteral("routine") : QStringLiteral("leaked");
}

QString toString(Actor actor)
{
    return actor == Actor::Program ? QStringLiteral("program") : QStringLiteral("person");
}

QString toString(StepState state)
{
    switch (state) {
    case StepState::Todo:
        return QStringLiteral("todo");
    case StepState::Doing:
        return QStringLiteral("doing");
    case StepState::Done:
        return QStringLiteral("done");
    case StepState::Failed:
        return QStringLiteral("failed");
    case StepState::Undone:
        break;
    }
    return QStringLiteral("undone");
}

QString toString(State state)
{
    switch (state) {
    case State::Running:
        return QStringLiteral("running");
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Stopped:
        return QStringLiteral("stopped");
    case State::Interrupted:
        return QStringLiteral("interrupted");
    case State::Abandoned:
        return QStringLiteral("abandoned");
    case State::Finished:
        break;
    }
    return QStringLiteral("finished");
}

std::optional<Mode> modeFrom(const QString &text)
{
    for (const Mode mode : {Mode::Routine, Mode::Leaked}) {
        if (toString(mode) == text)
            return mode;
    }
    return std::nullopt;
}

std::optional<Actor> actorFrom(const QString &text)
{
    for (const Actor actor : {Actor::Program, Actor::Person}) {
        if (toString(actor) == text)
            return actor;
    }
    return std::nullopt;
}

} // namespace kd::rotate
