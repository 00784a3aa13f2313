#include "ui/handbook/handbook_page.h"

#include "ui/handbook/cause_delegate.h"
#include "ui/handbook/cause_detail.h"
#include "ui/handbook/causes_model.h"
#include "ui/look/filter_box.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QStringList idsOf(const Catalogue &catalogue)
{
    QStringList ids;
    for (const Cause &cause : catalogue.causes())
        ids << cause.id;
    return ids;
}

} // namespace

HandbookPage::HandbookPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_model(new CausesModel(idsOf(catalogue), catalogue, this)),
      m_shown(new QSortFilterProxyModel(this)), m_filter(new FilterBox(tr("title, id or any words of the text"))), m_list(new QListView),
      m_fits(new QStackedWidget), m_detail(new CauseDetail), m_splitter(new QSplitter)
{
    setUpList();
    m_splitter->addWidget(makeListSide());
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space);
    m_splitter->setSizes({200, 400});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHeading(tr("Handbook")));
    column->addWidget(makeText(tr("Every cause that Key Doctor knows: what proves it, and what helps.")));
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    connect(m_filter, &FilterBox::changed, this, &HandbookPage::filter);
    connect(m_filter, &FilterBox::finished, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &CauseDetail::copyWanted, this, &HandbookPage::copyWanted);
    connect(m_detail, &CauseDetail::linkWanted, this, &HandbookPage::linkWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HandbookPage::showChosen);
    filter({});
}

void HandbookPage::setUpList()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(CausesModel::SearchRole);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new CauseDelegate(m_list));
    m_list->setUniformItemSizes(true);                            // no row is asked for its height
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long title ends in …, and stands whole beside
    m_list->setAccessibleName(tr("Causes"));
    m_list->setAccessibleDescription(tr("In the order in which they would decide. The chosen one stands beside."));
}

QWidget *HandbookPage::makeListSide()
{
    auto *none = new QWidget;
    auto *column = new QVBoxLayout(none);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeText(tr("No cause fits the filter.")));
    column->addStretch(1);
    m_fits->addWidget(m_list);
    m_fits->addWidget(none);
    return m_fits;
}

void HandbookPage::open(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex source = m_model->index(row);
    if (!m_shown->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_shown->mapFromSource(source);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

QByteArray HandbookPage::saveSplitter() const
{
    return m_splitter->saveState();
}

void HandbookPage::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void HandbookPage::filter(const QRegularExpression &wanted)
{
    m_shown->setFilterRegularExpression(wanted);
    const int all = m_model->rowCount();
    const int fit = m_shown->rowCount();
    m_filter->sayCount(m_filter->typed().trimmed().isEmpty() ? tr("%1 in all").arg(all) : tr("%1 of %2 fit").arg(fit).arg(all));
    m_fits->setCurrentIndex(fit > 0 ? 0 : 1);
    if (fit > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_shown->index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void HandbookPage::showChosen(const QModelIndex &current)
{
    const Cause *cause = m_model->at(m_shown->mapToSource(current).row());
    if (!cause || cause->id == m_open)
        return; // where nothing fits, what was being read stays
    m_open = cause->id;
    m_detail->show(articleOn(*cause, Sentences(m_catalogue)));
}

} // namespace kd::ui
