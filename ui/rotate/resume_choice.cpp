#include "ui/rotate/resume_choice.h"

#include "core/rotate/rotation.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kd::ui {

ResumeChoice::ResumeChoice(QWidget *parent)
    : QWidget(parent), m_meaning(makeText()), m_resume(new QPushButton(tr("&Resume"))), m_abandon(new QPushButton(tr("Aban&don …")))
{
    m_resume->setAccessibleName(tr("Resume the rotation"));
    m_abandon->setAccessibleName(tr("Abandon the rotation"));
    m_abandon->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_resume);
    row->addWidget(m_abandon);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_meaning);
    column->addLayout(row);
    setFocusProxy(m_resume);
    connect(m_resume, &QPushButton::clicked, this, &ResumeChoice::resumeWanted);
    connect(m_abandon, &QPushButton::clicked, this, &ResumeChoice::abandonWanted);
}

void ResumeChoice::show(const rotate::Rotation &rotation)
{
    m_meaning->setText(rotation.commitBegun
                           ? tr("Resume looks how things stand and goes on from there. Abandon ends it here: what still has the old key stays refused.")
                           : tr("Resume looks how things stand and goes on from there. Abandon takes back what can be taken back, and ends it; the old key stays valid."));
}

} // namespace kd::ui
