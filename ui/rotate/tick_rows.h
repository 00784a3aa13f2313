#pragma once

#include "ui/look/marked_rows.h"

namespace kd::ui {

/// Rows that are ticked: the sign is drawn as text, for styles paint their own boxes black on black. A click anywhere in the row
/// or the space bar changes it.
class TickRows : public MarkedRows
{
    Q_OBJECT

public:
    using MarkedRows::MarkedRows;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace kd::ui
