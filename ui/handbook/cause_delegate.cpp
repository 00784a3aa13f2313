#include "ui/handbook/cause_delegate.h"

#include "ui/handbook/causes_model.h"
#include "ui/look/space.h"

#include <QApplication>
#include <QPainter>

namespace kd::ui {

namespace {

QFont idFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QString elided(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

void CauseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // background, selection and focus

    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QRect area = item.rect.adjusted(space, space / 2, -space, -space / 2);
    const QRect first(area.x(), area.y(), area.width(), QFontMetrics(item.font).height());
    const QRect second(area.x(), first.bottom() + 1, area.width(), area.bottom() - first.bottom());
    const Qt::Alignment alignment = QStyle::visualAlignment(item.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->save();
    painter->setLayoutDirection(item.direction);
    painter->setPen(item.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(item.font);
    painter->drawText(first, static_cast<int>(alignment), elided(title, item.font, first.width()));
    painter->setFont(idFont(item.font));
    painter->drawText(second, static_cast<int>(alignment),
                      elided(index.data(CausesModel::IdRole).toString(), painter->font(), second.width()));
    painter->restore();
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // The same for every row; as wide as the list is.
    return {1, option.fontMetrics.height() + QFontMetrics(idFont(option.font)).height() + space};
}

} // namespace kd::ui
