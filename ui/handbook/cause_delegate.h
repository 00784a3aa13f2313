#pragma once

#include <QStyledItemDelegate>

namespace kd::ui {

/// Draws a cause over two lines: its title, and under it, smaller, its id.
class CauseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kd::ui
