#pragma once

#include "core/rules/catalogue.h"

#include <QUrl>
#include <QWidget>

class QListView;
class QModelIndex;
class QRegularExpression;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;

namespace kd::ui {

class CauseDetail;
class CausesModel;
class FilterBox;

/// Every cause that Key Doctor knows, to be searched and read without a case at hand.
class HandbookPage : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue must outlive the page.
    explicit HandbookPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Turns to that cause, even where the filter hid it; nothing where there is none.
    void open(const QString &id);

    [[nodiscard]] QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void copyWanted(const QString &text);
    void linkWanted(const QUrl &url);

private:
    void setUpList();
    [[nodiscard]] QWidget *makeListSide();
    void filter(const QRegularExpression &wanted);
    void showChosen(const QModelIndex &current);

    const Catalogue &m_catalogue;
    CausesModel *m_model;
    QSortFilterProxyModel *m_shown;
    FilterBox *m_filter;
    QListView *m_list;
    QStackedWidget *m_fits; ///< the list, or that nothing fits the filter
    CauseDetail *m_detail;
    QSplitter *m_splitter;
    QString m_open; ///< the id of what is shown
};

} // namespace kd::ui
