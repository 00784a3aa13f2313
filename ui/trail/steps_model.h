#pragma once

#include "core/report/steps.h"

#include <QAbstractListModel>

namespace kd::ui {

/// The trail: what has been answered, where the walk stands, and what comes after.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NodeRole = Qt::UserRole + 1, AnswerRole, SeenRole, PlaceRole };
    enum class Place { Answered, Current, Ahead };

    using QAbstractListModel::QAbstractListModel;

    /// `current` is what the right side shows, `ahead` what follows; either may be empty.
    void show(const QList<StepInWords> &answered, const QString &current, const QString &ahead);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int currentRow() const;

private:
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] QString titleOf(int row) const;
    [[nodiscard]] QString markOf(int row) const;
    [[nodiscard]] QString below(int row) const;
    [[nodiscard]] QString spoken(int row) const;

    QList<StepInWords> m_answered;
    QString m_current;
    QString m_ahead;
};

} // namespace kd::ui
