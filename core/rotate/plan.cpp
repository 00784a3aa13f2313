#include "core/rotate/plan.h"

#include <algorithm>

namespace kd::rotate {

namespace {

QString where(const Plan &plan, const QSet<QString> &facts)
{
    QStringList sorted(facts.begin(), facts.end());
    sorted.sort();
    return plan.id + (sorted.isEmpty() ? QString() : QStringLiteral(" with ") + sorted.join(QLatin1String(", ")));
}

QStringList faultsOf(const Plan &plan, const QString &place)
{
    QStringList faults;
    QSet<QString> proven;
    for (const PlanStep &step : plan.steps) {
        for (const QString &needed : step.precondition) {
            if (!proven.contains(needed))
                faults << QStringLiteral("%1: %2 needs %3, which nothing before it proves").arg(place, step.id, needed);
        }
        if (proven.contains(step.proof))
            faults << QStringLiteral("%1: %2 is proven twice").arg(place, step.proof);
        proven.insert(step.proof);
    }
    const auto irreversible = std::count_if(plan.steps.begin(), plan.steps.end(), [](const PlanStep &step) { return step.irreversible; });
    if (irreversible != 1)
        faults << QStringLiteral("%1: %2 steps are irreversible, not one").arg(place).arg(irreversible);
    return faults;
}

} // namespace

const PlanStep *Plan::find(const QString &step) const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [&](const PlanStep &each) { return each.id == step; });
    return it == steps.end() ? nullptr : &*it;
}

QList<StepPlace> Plan::places() const
{
    QList<StepPlace> places;
    for (const PlanStep &step : steps)
        places.append({step.id, step.proof, step.undo});
    return places;
}

QString Plan::commit() const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [](const PlanStep &each) { return each.irreversible; });
    return it == steps.end() ? QString() : it->id;
}

bool PlanBook::Condition::fits(const QSet<QString> &facts) const
{
    const auto has = [&](const QString &fact) { return facts.contains(fact); };
    return std::all_of(with.begin(), with.end(), has) && std::none_of(without.begin(), without.end(), has);
}

std::optional<Plan> PlanBook::plan(Mode mode, const QSet<QString> &facts) const
{
    for (const Variant &variant : m_variants) {
        if (variant.plan.mode != mode || !variant.condition.fits(facts))
            continue;
        Plan plan = variant.plan;
        for (const QString &id : variant.steps) {
            const auto entry = m_entries.find(id);
            if (entry == m_entries.end() || !entry->condition.fits(facts))
                continue;
            PlanStep step = entry->step;
            if (!entry->programIf.isEmpty() && Condition{entry->programIf, {}}.fits(facts))
                step.acts = Actor::Program;
            plan.steps.append(step);
        }
        return plan;
    }
    return std::nullopt;
}

QStringList PlanBook::lint() const
{
    QStringList faults;
    QSet<QString> reached;
    const auto isKnownFact = [this](const QString &fact) { return m_facts.contains(fact); };
    const auto checkFacts = [&](const QString &place, const QStringList &facts) {
        for (const QString &fact : facts) {
            if (!isKnownFact(fact))
                faults << QStringLiteral("%1: %2 is none of the facts").arg(place, fact);
        }
    };
    for (const Entry &entry : m_entries)
        checkFacts(QStringLiteral("steps.") + entry.step.id, entry.condition.with + entry.condition.without + entry.programIf);
    for (const Variant &variant : m_variants) {
        checkFacts(variant.plan.id, variant.condition.with + variant.condition.without);
        for (const QString &step : variant.steps) {
            if (!m_entries.contains(step))
                faults << QStringLiteral("%1: %2 is no step").arg(variant.plan.id, step);
        }
        if (QSet<QString>(variant.steps.begin(), variant.steps.end()).size() != variant.steps.size())
            faults << QStringLiteral("%1: a step stands twice").arg(variant.plan.id);
    }
    if (!faults.isEmpty())
        return faults;
    for (quint32 bits = 0; bits < (1U << m_facts.size()); ++bits) {
        QSet<QString> facts;
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            if (bits & (1U << i))
                facts.insert(m_facts[i]);
        }
        for (const Mode mode : {Mode::Routine, Mode::Leaked}) {
            const auto fitting = std::count_if(m_variants.begin(), m_variants.end(),
                                               [&](const Variant &each) { return each.plan.mode == mode && each.condition.fits(facts); });
            const auto chosen = plan(mode, facts);
            if (fitting != 1 || !chosen) {
                faults << QStringLiteral("%1 plans fit %2").arg(fitting).arg(where(Plan{toString(mode), m_kind, mode, {}, {}, {}, {}}, facts));
                continue;
            }
            faults += faultsOf(*chosen, where(*chosen, facts));
            for (const PlanStep &step : chosen->steps)
                reached.insert(step.id);
        }
        if (!faults.isEmpty())
            return faults;
    }
    for (const Entry &entry : m_entries) {
        if (!reached.contains(entry.step.id))
            faults << QStringLiteral("steps.%1 is reached by no plan").arg(entry.step.id);
    }
    return faults;
}

} // namespace kd::rotate
