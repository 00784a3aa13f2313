#include "ui/rotate/grace_field.h"

#include "ui/look/space.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace kd::ui {

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;
constexpr int day = 24 * hour;
constexpr int most = 999;

} // namespace

GraceField::GraceField(QWidget *parent) : QWidget(parent), m_number(new QSpinBox), m_unit(new QComboBox)
{
    m_number->setRange(0, most);
    m_number->setValue(1);
    m_number->setAccessibleName(tr("Grace time"));
    m_unit->addItem(tr("minutes"), minute);
    m_unit->addItem(tr("hours"), hour);
    m_unit->addItem(tr("days"), day);
    m_unit->setCurrentIndex(2);
    m_unit->setAccessibleName(tr("Unit of the grace time"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    setFocusProxy(m_number);
}

int GraceField::seconds() const
{
    return m_number->value() * m_unit->currentData().toInt();
}

} // namespace kd::ui
