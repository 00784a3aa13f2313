#pragma once

#include "core/evidence/exchange.h"

#include <QWidget>

class QModelIndex;
class QRegularExpression;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kd::ui {

class ExchangeDetail;
class ExchangesModel;
class FilterBox;

/// Every request that was sent in a table, the chosen one whole below it.
class ExchangesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangesPage(QWidget *parent = nullptr);

    void show(const QList<Exchange> &exchanges);
    using QWidget::show;
    void append(const Exchange &exchange);
    /// Chooses the request of that number, even where the filter hid it; nothing where there is none.
    void select(int number);

    [[nodiscard]] QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void copyWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTable();
    void measureTable();
    void fitUrl();
    [[nodiscard]] QWidget *makeRequests();
    void filter(const QRegularExpression &wanted);
    void sayHowMany();
    void chooseFirst();
    void showChosen(const QModelIndex &current);

    ExchangesModel *m_model;
    QSortFilterProxyModel *m_shown;
    FilterBox *m_filter;
    QTableView *m_table;
    QStackedWidget *m_fits; ///< the table, or that nothing fits the filter
    ExchangeDetail *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_pages; ///< nothing asked yet, or the requests
};

} // namespace kd::ui
