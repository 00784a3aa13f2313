#pragma once

#include <QStyledItemDelegate>

namespace kd::ui {

/// What a model gives for a row, beside its title.
enum MarkedRole {
    MarkRole = Qt::UserRole + 64, ///< how it stands, as a sign
    BelowRole,                    ///< what is said under the title
    StrongRole                    ///< the title is bold
};

/// Draws a row over as many lines as it takes: mark and title, and below what is known of it.
class MarkedRows : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Points to where things stand, in the direction of reading.
[[nodiscard]] QString currentMark();

} // namespace kd::ui
