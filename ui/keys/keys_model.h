#pragma once

#include "ui/keys/shown_key.h"
#include "ui/look/tint.h"

#include <QAbstractTableModel>

namespace kd::ui {

/// The keys that are held, a row each: whose, how old, when due, how it stands, when last proven.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Owner, Age, Due, State, Proven, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< days as days
        SearchRole,              ///< the whole row's words, in every column
        MoodRole                 ///< an int of Mood
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setKeys(const QList<ShownKey> &keys);
    /// The row of that name becomes this; nothing where there is none.
    void change(const ShownKey &key);
    /// What is due within so many days is marked.
    void setToday(const QDate &today, int toldDays);

    [[nodiscard]] const ShownKey &at(int row) const { return m_keys.at(row); }
    [[nodiscard]] const QList<ShownKey> &keys() const { return m_keys; }
    [[nodiscard]] const QDate &today() const { return m_today; }
    /// -1 where there is none of that name.
    [[nodiscard]] int rowOf(const KeyName &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString words(const ShownKey &key, int column) const;
    [[nodiscard]] Mood mood(const ShownKey &key, int column) const;
    [[nodiscard]] QVariant sortedBy(const ShownKey &key, int column) const;

    QList<ShownKey> m_keys;
    QDate m_today = QDate::currentDate();
    int m_toldDays = 0;
};

} // namespace kd::ui
