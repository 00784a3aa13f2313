#include "ui/exchanges/exchanges_page.h"

#include "ui/exchanges/exchange_delegate.h"
#include "ui/exchanges/exchange_detail.h"
#include "ui/exchanges/exchanges_model.h"
#include "ui/look/filter_box.h"
#include "ui/look/labels.h"
#include "ui/look/lists.h"
#include "ui/look/space.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

QWidget *onTop(QWidget *child)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(child);
    column->addStretch(1);
    return page;
}

} // namespace

ExchangesPage::ExchangesPage(QWidget *parent)
    : QWidget(parent), m_model(new ExchangesModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_filter(new FilterBox(tr("probe, method, address or status"))), m_table(makeTable(m_shown, tr("Exchanges"))),
      m_fits(new QStackedWidget), m_detail(new ExchangeDetail), m_splitter(new QSplitter(Qt::Vertical)), m_pages(new QStackedWidget)
{
    setUpTable();
    m_pages->addWidget(onTop(makeText(
        tr("Nothing has been asked yet. Once you press “Find the cause” or open a case file, every request and its answer stands here."))));
    m_pages->addWidget(makeRequests());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHeading(tr("Exchanges")));
    column->addWidget(m_pages, 1);
    connect(m_filter, &FilterBox::changed, this, &ExchangesPage::filter);
    connect(m_filter, &FilterBox::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &ExchangeDetail::copyWanted, this, &ExchangesPage::copyWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExchangesPage::showChosen);
}

void ExchangesPage::setUpTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(ExchangesModel::SortRole);
    m_shown->setFilterRole(ExchangesModel::SearchRole);
    m_table->setItemDelegate(new ExchangeDelegate(m_table));
    m_table->setAccessibleDescription(tr("Every request that was sent, and how it ended. The chosen one stands below."));
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSortIndicator(-1, Qt::AscendingOrder); // in the order in which they were sent, until the person wants another
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    measureTable();
}

/// By what a column may hold, not by what it holds: nothing moves while rows come in, and no row is asked for its width.
void ExchangesPage::measureTable()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto width = [&](const QString &text) { return metrics.horizontalAdvance(text) + 3 * space; };
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + space);
    m_table->setMinimumHeight(5 * (metrics.height() + space)); // the header, three rows, a bar to scroll
    m_table->setColumnWidth(ExchangesModel::Number, width(QStringLiteral("0000")));
    m_table->setColumnWidth(ExchangesModel::Probe, width(QStringLiteral("Cached refusal · another query")));
    m_table->setColumnWidth(ExchangesModel::Method, width(QStringLiteral("OPTIONS")));
    m_table->setColumnWidth(ExchangesModel::Status, width(QStringLiteral("✖ 401 Unauthorized")));
    m_table->setColumnWidth(ExchangesModel::Time, width(QStringLiteral("00000 ms")));
    fitUrl();
}

/// The URL takes what the others leave, but never so little that it cannot be read: then one scrolls to the rest.
void ExchangesPage::fitUrl()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int least = m_table->fontMetrics().averageCharWidth() * 24;
    const int others = header->length() - header->sectionSize(ExchangesModel::Url);
    const bool roomy = width() - 8 * space - others > least;
    header->setSectionResizeMode(ExchangesModel::Url, roomy ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!roomy)
        header->resizeSection(ExchangesModel::Url, least);
}

QWidget *ExchangesPage::makeRequests()
{
    m_fits->addWidget(m_table);
    m_fits->addWidget(onTop(makeText(tr("No request fits the filter."))));
    m_splitter->addWidget(m_fits);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space);
    m_splitter->setSizes({200, 300});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_filter);
    column->addWidget(m_splitter, 1);
    return page;
}

void ExchangesPage::show(const QList<Exchange> &exchanges)
{
    m_model->setExchanges(exchanges);
    m_filter->clear();
    m_detail->clear();
    m_pages->setCurrentIndex(exchanges.isEmpty() ? 0 : 1);
    sayHowMany();
    chooseFirst();
}

void ExchangesPage::append(const Exchange &exchange)
{
    m_model->append(exchange);
    m_pages->setCurrentIndex(1);
    sayHowMany();
    if (m_model->rowCount() == 1)
        chooseFirst();
}

void ExchangesPage::select(int number)
{
    const int row = m_model->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex source = m_model->index(row, ExchangesModel::Number);
    if (!m_shown->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_shown->mapFromSource(source);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QByteArray ExchangesPage::saveSplitter() const
{
    return m_splitter->saveState();
}

void ExchangesPage::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ExchangesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureTable();
}

void ExchangesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitUrl();
}

void ExchangesPage::filter(const QRegularExpression &wanted)
{
    m_shown->setFilterRegularExpression(wanted);
    sayHowMany();
}

void ExchangesPage::sayHowMany()
{
    const int all = m_model->rowCount();
    const int fit = m_shown->rowCount();
    m_filter->sayCount(m_filter->typed().trimmed().isEmpty() ? tr("%1 in all").arg(all) : tr("%1 of %2 fit").arg(fit).arg(all));
    m_fits->setCurrentIndex(fit > 0 || all == 0 ? 0 : 1);
}

void ExchangesPage::chooseFirst()
{
    if (m_shown->rowCount() > 0)
        m_table->setCurrentIndex(m_shown->index(0, ExchangesModel::Number));
}

void ExchangesPage::showChosen(const QModelIndex &current)
{
    const QModelIndex source = m_shown->mapToSource(current);
    if (source.isValid())
        m_detail->show(m_model->at(source.row()));
    else
        m_detail->clear();
}

} // namespace kd::ui
