#pragma once

#include <QStyledItemDelegate>

namespace kd::ui {

/// Keeps a URL left to right and its end in sight, and gives a status its colour.
class ExchangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kd::ui
