#include "ui/look/marked_rows.h"

#include "ui/look/space.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace kd::ui {

namespace {

struct Lines {
    QString title;
    QString below;
    QFont bold;

    Lines(const QStyleOptionViewItem &option, const QModelIndex &index)
        : title(index.data().toString()), below(index.data(BelowRole).toString()), bold(option.font)
    {
        bold.setBold(index.data(StrongRole).toBool());
    }
};

int gutter(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.horizontalAdvance(QStringLiteral("✓")) + 2 * space;
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

} // namespace

void MarkedRows::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const Lines lines(given, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect room = option.rect.adjusted(space, space / 2, -space, -space / 2);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    painter->setFont(lines.bold);
    const QRect words = room.adjusted(gutter(given) - space, 0, 0, 0);
    painter->drawText(place(QRect(room.left(), room.top(), gutter(given), room.height())), align & ~Qt::TextWordWrap, index.data(MarkRole).toString());
    painter->drawText(place(words), align, lines.title);
    painter->setFont(given.font);
    painter->drawText(place(words.adjusted(0, heightOf(lines.bold, lines.title, words.width()), 0, 0)), align, lines.below);
    painter->restore();
}

QSize MarkedRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * space - gutter(option) + space;
    const Lines lines(option, index);
    return {option.fontMetrics.averageCharWidth() * 16, heightOf(lines.bold, lines.title, width) + heightOf(option.font, lines.below, width) + space};
}

QString currentMark()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringLiteral("◀") : QStringLiteral("▶");
}

} // namespace kd::ui
