#include "ui/exchanges/exchange_delegate.h"

#include "ui/exchanges/exchanges_model.h"
#include "ui/look/tint.h"

namespace kd::ui {

void ExchangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ExchangesModel::Url) {
        // Set from right to left, its slashes and dots would change places; the cell stays where it belongs.
        option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment) | Qt::AlignAbsolute;
        option->direction = Qt::LeftToRight;
        option->textElideMode = Qt::ElideMiddle; // its end tells more than its middle
    }
    const QVariant mood = index.data(ExchangesModel::MoodRole);
    if (mood.isValid())
        option->palette.setColor(QPalette::Text, tint(static_cast<Mood>(mood.toInt()), option->palette));
}

} // namespace kd::ui
