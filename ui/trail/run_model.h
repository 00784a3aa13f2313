#pragma once

#include "core/evidence/exchange.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

namespace kd::ui {

/// The requests of a run: what each asks, and its answer, or for how long it has been waited for.
class RunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Asked, Answered, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void ask(const QString &probe, const QString &url);
    void hear(const Exchange &exchange);
    /// The seconds of those that are waited for have moved on.
    void tick();

    [[nodiscard]] int waiting() const;
    [[nodiscard]] qint64 longestWaitMs() const;
    [[nodiscard]] int heard() const { return static_cast<int>(m_rows.size()) - waiting(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString probe;
        QString url;
        QString answer; ///< empty while it is waited for
        bool good = false;
        QElapsedTimer since;
    };
    [[nodiscard]] QString answerOf(const Row &row) const;

    QList<Row> m_rows;
};

} // namespace kd::ui
