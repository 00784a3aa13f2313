#pragma once

#include "core/rotate/journal.h"
#include "core/rotate/plan.h"
#include "core/rotate/progress.h"

#include <gtest/gtest.h>

#include <random>

namespace kd::rotate::test {

inline Plan planOf(HeldKind kind, Mode mode = Mode::Routine, const QSet<QString> &facts = {})
{
    const auto book = PlanBook::load(kind);
    EXPECT_TRUE(book) << (book ? "" : book.error().sentence.toStdString());
    return book ? book->plan(mode, facts).value_or(Plan{}) : Plan{};
}

inline QDateTime timeAt(int seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'800'000'000 + seconds, Qt::UTC);
}

inline Started startedWith(const Plan &plan, const RotationId &id = RotationId::make())
{
    return {id, plan.kind, plan.mode, {QStringLiteral("n8n.example:5678"), QStringLiteral("openai"), QStringLiteral("billing, November"), {}},
            {}, plan.id, plan.commit(), plan.places()};
}

/// A rotation and its journal, driven by events that are legal.
struct Drive {
    explicit Drive(Plan with) : plan(std::move(with)) { EXPECT_TRUE(does(startedWith(plan))); }

    template <typename What> bool does(What what)
    {
        const auto written = journal.with(Event{timeAt(journal.lines()), what});
        if (!written)
            return false;
        bytes += written->line;
        journal = written->journal;
        return true;
    }
    template <typename What> QString refuses(What what)
    {
        const auto written = journal.with(Event{timeAt(journal.lines()), what});
        return written ? QString() : written.error().sentence;
    }
    bool begins(const QString &step) { return does(StepBegan{step, plan.find(step)->acts, {}}); }
    bool ends(const QString &step) { return does(StepDone{step, plan.find(step)->proof, {CitesExchange{1}}, {}}); }
    void doUntil(const QString &step)
    {
        for (const PlanStep &each : plan.steps) {
            if (each.id == step)
                return;
            EXPECT_TRUE(begins(each.id) && ends(each.id)) << each.id.toStdString();
        }
    }
    const Rotation &rotation() const { return *journal.rotation(); }
    Next next() const { return kd::rotate::next(rotation(), plan).value(); }

    /// One random event; what is illegal changes nothing.
    void stumble(std::mt19937 &random)
    {
        const QString step = plan.steps[static_cast<qsizetype>(random() % static_cast<unsigned>(plan.steps.size()))].id;
        const StepRecord *first = rotation().firstUnfinished();
        const QString likely = first && random() % 4 ? first->place.id : step;
        switch (random() % 16) {
        case 0: (void)does(StepFailed{likely, QStringLiteral("key_is_unknown_to_instance"), {}}); break;
        case 1: (void)does(UndoBegan{rotation().toUndo() ? rotation().toUndo()->place.id : step}); break;
        case 2: (void)does(StepUndone{rotation().openAct() ? rotation().openAct()->place.id : step}); break;
        case 3: (void)does(Waiting{likely, QStringLiteral("person"), timeAt(9)}); break;
        case 4:
        case 5: (void)does(Resumed{}); break;
        case 6: (void)does(Finished{}); break;
        case 7:
            if (random() % 20 == 0)
                (void)does(Abandoned{});
            break;
        default:
            (void)(random() % 2 ? begins(likely) : ends(likely));
        }
    }

    Plan plan;
    Journal journal;
    QByteArray bytes;
};

} // namespace kd::rotate::test
