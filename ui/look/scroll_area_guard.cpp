#include "ui/look/scroll_area_guard.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace kd::ui {

namespace {

QAccessibleInterface *guarded(const QString &className, QObject *object)
{
    auto *area = className == QLatin1String("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void guardScrollAreas()
{
    QAccessible::installFactory(guarded);
}

} // namespace kd::ui
