#include "ui/look/lists.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace kd::ui {

WrappedList::WrappedList(QAbstractItemModel *model, const QString &name, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setAccessibleName(name);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void WrappedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

QListView *makeTextList(QAbstractItemModel *model, const QString &name)
{
    auto *list = new WrappedList(model, name);
    list->setMinimumHeight(list->fontMetrics().height() * 8);
    return list;
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(table->fontMetrics().height() * 10);
    return table;
}

} // namespace kd::ui
