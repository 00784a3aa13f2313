#include "ui/keys/key_delegate.h"

#include "ui/keys/keys_model.h"

namespace kd::ui {

void KeyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mood = index.data(KeysModel::MoodRole);
    if (mood.isValid())
        option->palette.setColor(QPalette::Text, tint(static_cast<Mood>(mood.toInt()), option->palette));
}

} // namespace kd::ui
