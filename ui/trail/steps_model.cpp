#include "ui/trail/steps_model.h"

#include "ui/look/marked_rows.h"
#include "ui/look/tint.h"

namespace kd::ui {

void StepsModel::show(const QList<StepInWords> &answered, const QString &current, const QString &ahead)
{
    beginResetModel();
    m_answered = answered;
    m_current = current;
    m_ahead = ahead;
    endResetModel();
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answered.size()) + (m_current.isEmpty() ? 0 : 1) + (m_ahead.isEmpty() ? 0 : 1);
}

int StepsModel::currentRow() const
{
    return m_current.isEmpty() ? -1 : static_cast<int>(m_answered.size());
}

StepsModel::Place StepsModel::placeOf(int row) const
{
    if (row < m_answered.size())
        return Place::Answered;
    return row == currentRow() ? Place::Current : Place::Ahead;
}

QString StepsModel::titleOf(int row) const
{
    switch (placeOf(row)) {
    case Place::Answered:
        return m_answered.at(row).title;
    case Place::Current:
        return m_current;
    case Place::Ahead:
        break;
    }
    return m_ahead;
}

QString StepsModel::markOf(int row) const
{
    switch (placeOf(row)) {
    case Place::Answered:
        return mark(Mood::Good);
    case Place::Current:
        return currentMark();
    case Place::Ahead:
        break;
    }
    return mark(Mood::Neutral);
}

QString StepsModel::below(int row) const
{
    if (placeOf(row) != Place::Answered)
        return {};
    QStringList parts{m_answered.at(row).answer, m_answered.at(row).seen};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString StepsModel::spoken(int row) const
{
    if (placeOf(row) == Place::Current)
        return tr("%1, now").arg(m_current);
    if (placeOf(row) == Place::Ahead)
        return tr("%1, to come").arg(m_ahead);
    const StepInWords &step = m_answered.at(row);
    return QStringList{step.title, step.answer, step.seen}.join(QStringLiteral(", "));
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const bool answered = placeOf(row) == Place::Answered;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return answered ? m_answered.at(row).question : QString();
    case NodeRole:
        return answered ? m_answered.at(row).node : QString();
    case AnswerRole:
        return answered ? m_answered.at(row).answer : QString();
    case SeenRole:
        return answered ? m_answered.at(row).seen : QString();
    case PlaceRole:
        return QVariant::fromValue(placeOf(row));
    case MarkRole:
        return markOf(row);
    case BelowRole:
        return below(row);
    case StrongRole:
        return placeOf(row) != Place::Ahead;
    default:
        return {};
    }
}

} // namespace kd::ui
