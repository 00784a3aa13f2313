#include "ui/rotate/tick_list.h"

#include "core/report/plain_text.h"
#include "ui/look/lists.h"
#include "ui/look/space.h"
#include "ui/rotate/tick_rows.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int fewRows = 3;
constexpr int mostRows = 8;

class TickItem : public QStandardItem
{
public:
    using QStandardItem::QStandardItem;
    [[nodiscard]] QVariant data(int role) const override
    {
        if (role == MarkRole)
            return checkState() == Qt::Checked ? QStringLiteral("☑") : QStringLiteral("☐");
        if (role == Qt::AccessibleTextRole)
            return (checkState() == Qt::Checked ? TickList::tr("%1, ticked") : TickList::tr("%1, not ticked")).arg(text());
        return QStandardItem::data(role);
    }
};

} // namespace

TickList::TickList(const QString &name, QWidget *parent)
    : QWidget(parent), m_list(new WrappedList(&m_model, name)), m_all(new QPushButton(tr("Tick &all")))
{
    m_list->setItemDelegate(new TickRows(m_list));
    m_list->setAccessibleDescription(tr("The space bar ticks an entry."));
    m_all->setAutoDefault(false);
    m_all->setAccessibleName(tr("Tick all: %1").arg(name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_list);
    column->addWidget(m_all, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &TickList::changed);
    connect(m_all, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (int row = 0; row < m_model.rowCount(); ++row)
            ids += m_model.index(row, 0).data(idRole).toString();
        setTicked(ids);
    });
}

void TickList::show(const QList<Entry> &entries)
{
    m_model.clear();
    for (const Entry &entry : entries) {
        auto *item = new TickItem(plainText(entry.text));
        item->setData(entry.id, idRole);
        item->setCheckable(true);
        item->setEditable(false);
        m_model.appendRow(item);
    }
    if (!entries.isEmpty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    m_all->setVisible(entries.size() > 1);
    fit();
    Q_EMIT changed();
}

void TickList::forbidAll()
{
    m_all->hide();
}

QStringList TickList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.item(row)->checkState() == Qt::Checked)
            ids += m_model.index(row, 0).data(idRole).toString();
    }
    return ids;
}

void TickList::setTicked(const QStringList &ids)
{
    const QSet<QString> wanted(ids.begin(), ids.end());
    {
        const QSignalBlocker oneByOne(this);
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_model.item(row)->setCheckState(wanted.contains(m_model.index(row, 0).data(idRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    Q_EMIT changed();
}

/// Entries wrap, so that two lines are reckoned for each.
void TickList::fit()
{
    const int rows = std::clamp(m_model.rowCount(), fewRows, mostRows);
    m_list->setFixedHeight(2 * rows * m_list->fontMetrics().lineSpacing() + space);
}

} // namespace kd::ui
