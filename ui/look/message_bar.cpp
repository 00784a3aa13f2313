#include "ui/look/message_bar.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kd::ui {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new StateLine)
{
    setFrameShape(QFrame::StyledPanel);
    auto *dismiss = new QPushButton(tr("&Dismiss"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * space, space, 3 * space, space);
    row->addWidget(m_text, 1);
    row->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &MessageBar::hide);
    hide();
}

void MessageBar::say(const QString &sentence)
{
    if (m_said.contains(sentence))
        return;
    if (isHidden())
        m_shown.clear();
    m_said.append(sentence);
    m_shown.append(sentence);
    m_text->say(Mood::Note, m_shown.join(QLatin1Char('\n')));
    show();
}

} // namespace kd::ui
