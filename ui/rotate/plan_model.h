#pragma once

#include "core/rotate/plan.h"

#include <QAbstractListModel>

namespace kd::ui {

/// The plan as a list: how each step stands, since when, and what has proven it.
class PlanModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { StepRole = Qt::UserRole + 1, StateRole };

    using QAbstractListModel::QAbstractListModel;

    /// `current` is the step that the rotation has come to; empty where it is over.
    void show(const rotate::Plan &plan, const rotate::Rotation &rotation, const QString &current);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] int rowOf(const QString &step) const;

    /// "done", "under way" …
    [[nodiscard]] static QString wordOf(const rotate::StepRecord &step);

private:
    [[nodiscard]] QString below(const rotate::StepRecord &step) const;
    [[nodiscard]] QString markOf(const rotate::StepRecord &step) const;

    rotate::Plan m_plan;
    rotate::Rotation m_rotation;
    QString m_current;
};

} // namespace kd::ui
