#include "ui/keys/keyring_line.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace kd::ui {

namespace {

Mood moodOf(KeyringLine::Stands stands)
{
    switch (stands) {
    case KeyringLine::Stands::Ready:
    case KeyringLine::Stands::Busy:
        return Mood::Neutral;
    case KeyringLine::Stands::Waiting:
        return Mood::Note;
    case KeyringLine::Stands::Done:
        return Mood::Good;
    case KeyringLine::Stands::Trouble:
        break;
    }
    return Mood::Bad;
}

} // namespace

KeyringLine::KeyringLine(QWidget *parent)
    : QWidget(parent), m_text(new StateLine), m_cancel(new QPushButton(tr("Ca&ncel"))), m_again(new QPushButton(tr("Look aga&in")))
{
    // What is to be installed can be copied.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAlignment((m_text->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    m_cancel->setAccessibleDescription(tr("Waits no longer for the keyring, and asks no more."));
    m_again->setAccessibleDescription(tr("Reads the keyring again."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    row->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_cancel, &QPushButton::clicked, this, &KeyringLine::cancelWanted);
    connect(m_again, &QPushButton::clicked, this, &KeyringLine::againWanted);
    keepPlace();
    say(Stands::Ready, {});
}

void KeyringLine::say(Stands stands, const QString &sentence)
{
    const bool busy = isBusy(stands);
    m_text->say(moodOf(stands), sentence);
    // The focus goes to the button that makes sense now, if it was at the other.
    const bool wasHere = m_cancel->hasFocus() || m_again->hasFocus();
    m_cancel->setEnabled(busy);
    m_again->setEnabled(!busy);
    if (wasHere)
        (busy ? m_cancel : m_again)->setFocus();
}

void KeyringLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        keepPlace();
}

/// As many lines as are usually said, so that what stands below keeps its place.
void KeyringLine::keepPlace()
{
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing());
}

} // namespace kd::ui
