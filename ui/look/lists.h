#pragma once

#include <QListView>
#include <QTableView>

class QAbstractItemModel;

namespace kd::ui {

/// A list whose rows wrap. Qt's own keeps their heights when its width changes.
class WrappedList : public QListView
{
    Q_OBJECT

public:
    WrappedList(QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// A list of sentences, as high as a few of them.
[[nodiscard]] QListView *makeTextList(QAbstractItemModel *model, const QString &name);
/// A table of rows that are picked as a whole. Tab leaves it; the arrows move within.
[[nodiscard]] QTableView *makeTable(QAbstractItemModel *model, const QString &name);

} // namespace kd::ui
