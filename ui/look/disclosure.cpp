#include "ui/look/disclosure.h"

#include "ui/look/space.h"

#include <QVBoxLayout>

namespace kd::ui {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent) : QWidget(parent), m_line(new QToolButton), m_content(content)
{
    m_line->setCheckable(true);
    m_line->setAutoRaise(true);
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setFocusPolicy(Qt::StrongFocus);
    setTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_line, 0, Qt::AlignLeading);
    column->addWidget(content);
    connect(m_line, &QToolButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

void Disclosure::setTitle(const QString &title)
{
    m_line->setText(title);
    m_line->setAccessibleName(title);
}

void Disclosure::setOpen(bool open)
{
    m_line->setChecked(open);
    m_line->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_line->setAccessibleDescription(open ? tr("open") : tr("closed"));
    m_content->setVisible(open);
}

} // namespace kd::ui
