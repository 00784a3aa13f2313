#include "ui/look/scroll_column.h"

#include <QEvent>

#include <algorithm>

namespace kd::ui {

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what stands in it has the focus, and shows it
    content->installEventFilter(this);
    setWidget(content);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollColumn::fit()
{
    widget()->setMinimumHeight(std::max(0, widget()->heightForWidth(viewport()->width())));
}

} // namespace kd::ui
