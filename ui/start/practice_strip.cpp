#include "ui/start/practice_strip.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kd::ui {

PracticeStrip::PracticeStrip(QWidget *parent) : QFrame(parent), m_text(new StateLine), m_heal(new QPushButton(tr("Take the fault a&way")))
{
    setFrameShape(QFrame::StyledPanel);
    m_heal->setAccessibleName(tr("Take the fault away"));
    auto *end = new QPushButton(tr("&Leave the practice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * space, space, 3 * space, space);
    row->addWidget(m_text, 1);
    row->addWidget(m_heal);
    row->addWidget(end);
    connect(m_heal, &QPushButton::clicked, this, &PracticeStrip::healWanted);
    connect(end, &QPushButton::clicked, this, &PracticeStrip::endWanted);
    hide();
}

void PracticeStrip::show(const QString &sentence, bool faultThere)
{
    m_text->say(Mood::Note, sentence);
    m_heal->setEnabled(faultThere);
    setVisible(!sentence.isEmpty());
}

} // namespace kd::ui
