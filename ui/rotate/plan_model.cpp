#include "ui/rotate/plan_model.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/marked_rows.h"
#include "ui/look/tint.h"

#include <QLocale>

namespace kd::ui {

using rotate::StepRecord;
using rotate::StepState;

void PlanModel::show(const rotate::Plan &plan, const rotate::Rotation &rotation, const QString &current)
{
    const bool same = rotation.steps.size() == m_rotation.steps.size() && plan.id == m_plan.id && rotation.id == m_rotation.id;
    // A list that is only told of changes keeps its place, and its screen reader's too.
    if (!same)
        beginResetModel();
    m_plan = plan;
    m_rotation = rotation;
    m_current = current;
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rotation.steps.size());
}

int PlanModel::rowOf(const QString &step) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rotation.steps.at(row).place.id == step)
            return row;
    }
    return -1;
}

QString PlanModel::wordOf(const StepRecord &step)
{
    switch (step.state) {
    case StepState::Todo:
        return tr("to do");
    case StepState::Doing:
        return step.undoing ? tr("is being taken back") : tr("under way");
    case StepState::Done:
        return tr("done");
    case StepState::Failed:
        return tr("failed");
    case StepState::Undone:
        break;
    }
    return tr("taken back");
}

QString PlanModel::markOf(const StepRecord &step) const
{
    switch (step.state) {
    case StepState::Done:
        return mark(Mood::Good);
    case StepState::Failed:
        return mark(Mood::Bad);
    case StepState::Undone:
        return QStringLiteral("↩");
    case StepState::Doing:
    case StepState::Todo:
        break;
    }
    return step.place.id == m_current ? currentMark() : mark(Mood::Neutral);
}

QString PlanModel::below(const StepRecord &step) const
{
    QString line = wordOf(step);
    if (step.state != StepState::Todo && step.at.isValid())
        line += QLatin1Char(' ') + QLocale().toString(step.at.toLocalTime().time(), QLocale::ShortFormat);
    if (step.state != StepState::Done)
        return line; // why it failed stands on its page, in words
    const QString proof = rotate::proofSentence(m_plan, m_rotation, step);
    return proof.isEmpty() ? line : line + QStringLiteral(" · ") + plainText(proof);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const StepRecord &step = m_rotation.steps.at(index.row());
    const rotate::PlanStep *planned = m_plan.find(step.place.id);
    const QString title = planned ? planned->title : step.place.id;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return step.place.id == m_current ? tr("%1, now, %2").arg(title, below(step)) : title + QStringLiteral(", ") + below(step);
    case StepRole:
        return step.place.id;
    case StateRole:
        return QVariant::fromValue(static_cast<int>(step.state));
    case MarkRole:
        return markOf(step);
    case BelowRole:
        return below(step);
    case StrongRole:
        return step.place.id == m_current;
    default:
        return {};
    }
}

} // namespace kd::ui
