#include "ui/rotate/forms/grace_form.h"

#include "ui/look/labels.h"
#include "ui/rotate/grace_field.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace kd::ui {

GraceForm::GraceForm(QWidget *parent) : RequestForm(parent), m_grace(new GraceField)
{
    auto *label = new QLabel(tr("Both &keys stay for"));
    label->setBuddy(m_grace->number());
    column()->addWidget(label);
    column()->addWidget(m_grace);
    column()->addWidget(makeText(tr("Longer than the rarest job that uses the key takes to come round. Nobody need wait here: the rotation can be left and resumed.")));
    begin(m_grace);
}

rotate::Reply GraceForm::reply() const
{
    rotate::Reply reply;
    reply.graceSeconds = m_grace->seconds();
    return reply;
}

} // namespace kd::ui
