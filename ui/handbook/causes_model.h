#pragma once

#include "core/report/sentence.h"

#include <QAbstractListModel>

namespace kd::ui {

/// The handbook's list: causes by title and id. Words are made only for the rows that somebody looks at or searches.
class CausesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SearchRole ///< all that the handbook says of the cause
    };

    /// The catalogue must outlive the model.
    CausesModel(const QStringList &ids, const Catalogue &catalogue, QObject *parent = nullptr);

    [[nodiscard]] const Cause *at(int row) const;
    /// -1 where there is none of that id.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_ids;
    const Catalogue &m_catalogue;
};

} // namespace kd::ui
