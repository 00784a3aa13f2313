#pragma once

#include "core/base/result.h"
#include "core/rotate/rotation.h"

#include <QHash>
#include <QSet>

namespace kd::rotate {

/// One page of the wizard, one line of the terminal.
struct PlanStep {
    QString id;
    QString title;
    QString what;
    QString why;
    Actor acts = Actor::Person;
    QString link; ///< a path in n8n's editor, or provider_keys_page
    QStringList precondition; ///< proofs that hold before it begins
    QString proof;
    QString proofText; ///< with {places}
    QString undo;
    QString undoText;
    bool irreversible = false;
    QString button; ///< the verb of the step that cannot be undone
};

/// The steps for one rotation, chosen by what the instance, the provider and the person allow.
struct Plan {
    QString id;
    HeldKind kind = HeldKind::N8nApiKey;
    Mode mode = Mode::Routine;
    QString before;      ///< said before anything is done
    QStringList breaks;  ///< what does not work between the old key's end and the last place's change
    QStringList lookAt;  ///< after a leak
    QList<PlanStep> steps;

    [[nodiscard]] const PlanStep *find(const QString &step) const;
    [[nodiscard]] QList<StepPlace> places() const;
    [[nodiscard]] QString commit() const;
};

/// All plans for one kind of key, as one file has them: data, checked when it is loaded.
class PlanBook
{
public:
    [[nodiscard]] static Result<PlanBook> fromJson(const QByteArray &bytes, const QString &file);
    [[nodiscard]] static Result<PlanBook> load(HeldKind kind);

    /// Facts that the book does not know change nothing. Null for a mode without a plan.
    [[nodiscard]] std::optional<Plan> plan(Mode mode, const QSet<QString> &facts) const;
    [[nodiscard]] HeldKind kind() const { return m_kind; }
    [[nodiscard]] const QStringList &facts() const { return m_facts; }

    /// What is wrong with it under any combination of facts: not exactly one plan, not exactly one irreversible step, a
    /// precondition that nothing before it proves, a step that no plan reaches. Empty where nothing is.
    [[nodiscard]] QStringList lint() const;

private:
    struct Condition {
        QStringList with;
        QStringList without;
        [[nodiscard]] bool fits(const QSet<QString> &facts) const;
    };
    struct Entry {
        PlanStep step;
        Condition condition;
        QStringList programIf; ///< with all of these the program does what else the person does
    };
    struct Variant {
        Plan plan;
        Condition condition;
        QStringList steps;
    };
    friend struct PlanReader;

    HeldKind m_kind = HeldKind::N8nApiKey;
    QStringList m_facts;
    QHash<QString, Entry> m_entries;
    QList<Variant> m_variants;
};

} // namespace kd::rotate
