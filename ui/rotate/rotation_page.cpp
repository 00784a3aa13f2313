#include "ui/rotate/rotation_page.h"

#include "ui/look/scroll_column.h"
#include "ui/look/space.h"

#include <QVBoxLayout>

namespace kd::ui {

RotationPage::RotationPage(QWidget *parent) : QWizardPage(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    m_column->setSpacing(2 * space);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));
}

} // namespace kd::ui
