#include "ui/rotate/warning_frame.h"

#include "ui/look/space.h"
#include "ui/look/tint.h"

#include <QPainter>

namespace kd::ui {

WarningFrame::WarningFrame(QWidget *parent) : QFrame(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setContentsMargins(space, space, space, space);
}

void WarningFrame::paintEvent(QPaintEvent *)
{
    const int width = hasFocus() ? 4 : 2;
    QPainter painter(this);
    painter.setPen(QPen(tint(Mood::Bad, palette()), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(rect().adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void WarningFrame::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void WarningFrame::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace kd::ui
