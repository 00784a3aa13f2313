#include "ui/look/announce.h"

#include <QAccessible>
#include <QWidget>

namespace kd::ui {

void announce(QWidget *label)
{
    // Qt 6.4 has no announcement event of its own; an alert carries the widget's name, or its text.
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace kd::ui
