#pragma once

#include "core/evidence/exchange.h"

#include <QAbstractTableModel>

namespace kd::ui {

/// The requests of a case and how each ended, a row each. Rows come in while a run goes on.
class ExchangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Probe, Method, Url, Status, Time, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers
        SearchRole,              ///< the whole row's words, in every column
        MoodRole                 ///< an int of Mood
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setExchanges(const QList<Exchange> &exchanges);
    void append(const Exchange &exchange);
    [[nodiscard]] const Exchange &at(int row) const { return m_exchanges.at(row); }
    /// -1 where there is none of that number.
    [[nodiscard]] int rowOf(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Exchange> m_exchanges;
};

} // namespace kd::ui
