#include "app/rotate/rotator.h"

#include "app/rotate/reasons.h"
#include "app/rotate/staged.h"
#include "app/rotate/survey.h"
#include "core/base/words.h"
#include "core/rotate/progress.h"

#include <algorithm>

namespace kd::rotate {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// More would make a line of the journal longer than it is read.
constexpr int mostCited = 50;

} // namespace

Rotator::Rotator(Bench::Parts parts, Wish wish) : m_bench(std::move(parts), std::move(wish)) {}

Ending Rotator::refuse(const QString &reason, const QString &sentence)
{
    Ending ending = leave(ActResult::failed(reason, sentence));
    ending.refused = true;
    return ending;
}

Ending Rotator::leave(const ActResult &last)
{
    Ending ending;
    m_bench.endSession();
    ending.exchanges = m_bench.exchanges();
    ending.interrupted = m_bench.stopped();
    ending.reason = last.reason;
    ending.sentence = last.sentence;
    ending.citations = last.citations;
    if (m_bench.hasRotation()) {
        ending.plan = m_bench.plan;
        ending.rotation = m_bench.rotation();
        ending.state = stateWhenFound(m_bench.rotation());
    }
    return ending;
}

std::optional<Ending> Rotator::write(std::variant<StepBegan, StepDone, StepFailed, UndoBegan, StepUndone, Waiting, Resumed, rotate::Abandoned, Finished> what)
{
    const auto after = std::visit([this](auto &&event) { return m_bench.write({now(), event}); }, std::move(what));
    if (after)
        return std::nullopt;
    return leave(ActResult::failed(QStringLiteral("journal_refuses"), after.error().sentence));
}

Ending Rotator::start()
{
    const auto facts = survey(m_bench);
    if (m_bench.stopped())
        return leave();
    if (!facts) {
        Ending ending = leave(facts.error());
        ending.refused = facts.error().reason.startsWith(QLatin1String("keyring_")) || facts.error().reason == QLatin1String("provider_right_unfit");
        return ending;
    }
    const auto book = PlanBook::load(m_bench.wish.kind);
    if (!book)
        return leave(ActResult::failed(QStringLiteral("plan_unreadable"), book.error().sentence));
    const auto plan = book->plan(m_bench.wish.mode, *facts);
    if (!plan)
        return leave(ActResult::failed(QStringLiteral("plan_unreadable"), Words::tr("There is no plan for this.")));
    m_bench.plan = *plan;
    const Event started{now(), startedBy(m_bench, *facts)};
    const auto proposed = applied(std::nullopt, started);
    if (!proposed)
        return leave(ActResult::failed(QStringLiteral("plan_unreadable"), proposed.error().sentence));
    if (!m_bench.agreed(*proposed))
        return leave(ActResult::waits(QStringLiteral("consent"), Words::tr("The rotation was not begun: nothing was changed.")));
    auto journal = JournalFile::start(m_bench.folder(), started);
    if (!journal)
        return refuse(QStringLiteral("another_rotation"), journal.error().sentence);
    m_bench.workAt(*std::move(journal));
    return run();
}

std::optional<Ending> Rotator::open(const RotationId &id)
{
    auto journal = JournalFile::open(m_bench.folder(), id);
    if (!journal)
        return refuse(QStringLiteral("journal_unreadable"), journal.error().sentence);
    const Rotation &rotation = journal->rotation();
    const auto book = PlanBook::load(rotation.kind);
    const auto plan = book ? book->plan(rotation.mode, QSet<QString>(rotation.facts.begin(), rotation.facts.end())) : std::nullopt;
    if (!plan)
        return leave(ActResult::failed(QStringLiteral("plan_unreadable"), Words::tr("There is no plan for this.")));
    m_bench.plan = *plan;
    m_bench.workAt(*std::move(journal));
    if (const auto fault = takeUp(m_bench))
        return leave(*fault);
    return std::nullopt;
}

Ending Rotator::resume(const RotationId &id)
{
    if (auto ending = open(id))
        return *std::move(ending);
    if (m_bench.rotation().isOver())
        return leave();
    if (auto ending = write(Resumed{}))
        return *std::move(ending);
    return run();
}

Ending Rotator::abandon(const RotationId &id)
{
    if (auto ending = open(id))
        return *std::move(ending);
    if (m_bench.rotation().isOver())
        return leave();
    if (auto ending = write(Resumed{}))
        return *std::move(ending);
    // An act that nobody knows the end of is failed, so that it is taken back with the rest.
    if (const StepRecord *open = m_bench.rotation().openAct(); open && !open->undoing && !m_bench.rotation().commitBegun) {
        if (auto ending = write(StepFailed{open->place.id, QStringLiteral("abandoned"), {}}))
            return *std::move(ending);
    }
    for (;;) {
        const auto next = kd::rotate::next(m_bench.rotation(), m_bench.plan);
        const StepRecord *undo = m_bench.rotation().toUndo();
        if (next && next->kind == Next::Kind::Recover && m_bench.rotation().openAct()->undoing) {
            if (auto ending = takeBack(*next))
                return *std::move(ending);
        } else if (undo) {
            if (auto ending = takeBack({Next::Kind::Undo, undo->place.id}))
                return *std::move(ending);
        } else {
            break;
        }
        if (m_bench.stopped())
            return leave();
        if (std::any_of(m_bench.rotation().steps.begin(), m_bench.rotation().steps.end(), [](const StepRecord &each) { return each.undoFailed; }))
            return leave(m_failure);
    }
    if (auto ending = write(rotate::Abandoned{}))
        return *std::move(ending);
    return leave();
}

Ending Rotator::run()
{
    for (;;) {
        if (m_bench.stopped())
            return leave();
        const auto next = kd::rotate::next(m_bench.rotation(), m_bench.plan);
        if (!next)
            return leave(ActResult::failed(QStringLiteral("plan_unreadable"), next.error().sentence));
        std::optional<Ending> ending;
        switch (next->kind) {
        case Next::Kind::Act:
        case Next::Kind::AskPerson:
        case Next::Kind::Commit:
            ending = act(*next);
            break;
        case Next::Kind::Recover:
            ending = m_bench.rotation().openAct()->undoing ? takeBack(*next) : act(*next);
            break;
        case Next::Kind::Undo:
            ending = takeBack(*next);
            break;
        case Next::Kind::Finish:
            ending = write(Finished{});
            if (!ending)
                return leave();
            break;
        case Next::Kind::Wait:
        case Next::Kind::Stop:
        case Next::Kind::Over:
            return leave(m_failure);
        }
        if (ending)
            return *std::move(ending);
    }
}

std::optional<Ending> Rotator::act(const Next &next)
{
    const Act *act = actOf(next.step);
    if (!act || !act->run)
        return leave(ActResult::failed(QStringLiteral("plan_unreadable"), Words::tr("Nobody knows how to do %1.").arg(next.step)));
    const StepRecord before = *m_bench.rotation().find(next.step);
    const bool reopened = before.state == StepState::Doing;
    // Before the word is given nothing is begun: what is begun here cannot be taken back.
    if (next.kind == Next::Kind::Commit) {
        Request request;
        request.kind = Request::Kind::Commit;
        const auto reply = m_bench.ask(request);
        if (!reply || !reply->done) {
            const QString why = Words::tr("The step that cannot be undone waits for your word.");
            if (m_bench.stopped())
                return leave();
            if (auto ending = write(Waiting{next.step, QStringLiteral("commit"), {}}))
                return ending;
            return leave(ActResult::waits(QStringLiteral("commit"), why));
        }
    }
    m_bench.reopen(reopened);
    const bool isNew = !reopened || before.reopened;
    if (isNew) {
        const Marks names = act->names && before.marks.isEmpty() ? act->names(m_bench) : Marks();
        if (auto ending = write(StepBegan{next.step, m_bench.plan.find(next.step)->acts, names}))
            return ending;
    }
    ActResult result = act->run(m_bench);
    switch (result.kind) {
    case ActResult::Kind::Done:
        return write(StepDone{next.step, m_bench.plan.find(next.step)->proof, result.citations.mid(0, mostCited), result.marks});
    case ActResult::Kind::Failed:
        m_failure = result;
        return write(StepFailed{next.step, result.reason, result.citations.mid(0, mostCited)});
    case ActResult::Kind::Waits:
        if (auto ending = write(Waiting{next.step, result.reason, result.until}))
            return ending;
        return leave(result);
    case ActResult::Kind::Ended:
        break;
    }
    return leave(result);
}

std::optional<Ending> Rotator::takeBack(const Next &next)
{
    const Act *act = actOf(next.step);
    const StepRecord *record = m_bench.rotation().find(next.step);
    const bool again = record->state == StepState::Doing && record->reopened;
    if (record->state != StepState::Doing || again) {
        if (auto ending = write(UndoBegan{next.step}))
            return ending;
    }
    m_bench.takesBackFor(m_failure.sentence);
    const ActResult result = act && act->undo ? act->undo(m_bench) : ActResult::done();
    switch (result.kind) {
    case ActResult::Kind::Done:
        return write(StepUndone{next.step});
    case ActResult::Kind::Failed:
    case ActResult::Kind::Waits:
        if (m_failure.reason.isEmpty())
            m_failure = result;
        return write(StepFailed{next.step, result.reason, result.citations.mid(0, mostCited)});
    case ActResult::Kind::Ended:
        break;
    }
    return leave(result);
}

} // namespace kd::rotate
