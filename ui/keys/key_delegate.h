#pragma once

#include <QStyledItemDelegate>

namespace kd::ui {

/// A key's state and due day in the colour of their mood.
class KeyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kd::ui
