#include "ui/look/command_link.h"

#include "ui/look/space.h"
#include "ui/look/tint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace kd::ui {

CommandLink::CommandLink(int number, const QString &text, QWidget *parent) : QPushButton(parent), m_number(number), m_words(text)
{
    setAccessibleName(text);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommandLink::setChosen(bool chosen)
{
    m_chosen = chosen;
    setAccessibleDescription(chosen ? tr("the present answer") : QString());
    update();
}

int CommandLink::markWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("00")) + space;
}

int CommandLink::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - markWidth() - 4 * space), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, m_words).height() + 2 * space;
}

QSize CommandLink::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_words) + markWidth() + 5 * space,
                               fontMetrics().averageCharWidth() * columnCharacters);
    return {width, heightForWidth(width)};
}

QSize CommandLink::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 2 * space};
}

void CommandLink::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    QRect room = rect().adjusted(space + space / 2, 0, -space, 0);
    const QRect mark(room.left(), 0, markWidth(), height());
    const QRect words = room.adjusted(markWidth() + space, 0, 0, 0);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), mark), Qt::AlignCenter, m_chosen ? ui::mark(Mood::Good) : QString::number(m_number));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextWordWrap, m_words);
}

} // namespace kd::ui
