#include "ui/handbook/causes_model.h"

#include "ui/handbook/cause_article.h"

namespace kd::ui {

CausesModel::CausesModel(const QStringList &ids, const Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent), m_ids(ids), m_catalogue(catalogue)
{
}

const Cause *CausesModel::at(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_catalogue.find(m_ids.at(row)) : nullptr;
}

int CausesModel::rowOf(const QString &id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &id = m_ids.at(index.row());
    const Sentences sentences(m_catalogue);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentences.title(id);
    case Qt::AccessibleDescriptionRole:
    case IdRole:
        return id;
    case SearchRole: {
        const Cause *cause = m_catalogue.find(id);
        return cause ? searchText(articleOn(*cause, sentences)) : QString();
    }
    default:
        return {};
    }
}

} // namespace kd::ui
