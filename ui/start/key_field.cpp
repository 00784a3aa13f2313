#include "ui/start/key_field.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

Mood moodOf(KeySentence::Weight weight)
{
    switch (weight) {
    case KeySentence::Weight::Fault:
        return Mood::Bad;
    case KeySentence::Weight::Doubt:
        return Mood::Unsure;
    case KeySentence::Weight::Note:
        return Mood::Note;
    case KeySentence::Weight::Fine:
        return Mood::Good;
    case KeySentence::Weight::Plain:
        break;
    }
    return Mood::Neutral;
}

QPushButton *makeButton(const QString &text, const QString &description)
{
    auto *button = new QPushButton(text);
    button->setAccessibleDescription(description);
    button->setToolTip(description);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyField::KeyField(QWidget *parent, Now now)
    : QWidget(parent), m_now(std::move(now)), m_edit(new KeyEdit), m_row(new QHBoxLayout),
      m_show(makeButton(tr("&Show"), tr("Until you leave the window; a key from the keychain is not shown."))), m_verdict(new StateLine), m_about(new StateLine),
      m_use(makeButton(tr("&Use the corrected key"), tr("In place of what stands in the field."))),
      m_copy(makeButton(tr("Cop&y the corrected key"), tr("To the clipboard, for a short time.")))
{
    m_edit->setAccessibleName(tr("API key"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show the key"));
    m_row->setSpacing(space);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_show);
    auto *corrected = new QHBoxLayout;
    corrected->setSpacing(space);
    corrected->addWidget(m_use);
    corrected->addWidget(m_copy);
    corrected->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addLayout(m_row);
    column->addWidget(m_verdict);
    column->addWidget(m_about);
    column->addLayout(corrected);
    column->addStretch();
    setFocusProxy(m_edit);

    connect(m_edit, &KeyEdit::changed, this, &KeyField::check);
    connect(m_edit, &KeyEdit::copyWanted, this, &KeyField::copyWanted);
    connect(m_edit, &KeyEdit::revealedChanged, m_show, &QPushButton::setChecked);
    connect(m_edit, &KeyEdit::pasteRefused, this, [this](qsizetype characters) {
        m_verdict->say(Mood::Bad, tr("What was pasted has %1 characters: that is no key, and it was not taken.").arg(characters));
    });
    connect(m_show, &QPushButton::toggled, m_edit, &KeyEdit::setRevealed);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_edit->setFocus(); // the button is about to have no more to offer
        m_edit->setSecret(m_key.corrected);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_key.corrected); });
    keepPlaces();
    check();
}

void KeyField::setSecret(const SharedSecret &secret)
{
    m_kept = false;
    m_edit->setSecret(secret);
}

void KeyField::setKept(const SharedSecret &secret)
{
    m_edit->setRevealed(false);
    m_kept = true;
    m_edit->setSecret(secret);
}

void KeyField::wipe()
{
    m_kept = false;
    m_edit->wipe();
}

void KeyField::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

void KeyField::say(Mood mood, const QString &sentence)
{
    m_verdict->say(mood, sentence);
}

void KeyField::askFor(std::shared_ptr<const Provider> service)
{
    m_service = std::move(service);
    check();
}

void KeyField::check()
{
    m_key = readKey(m_edit->secret(), m_service.get());
    m_kept = m_kept && m_key.given;
    m_show->setEnabled(!m_kept);
    m_use->setEnabled(m_key.corrected != nullptr);
    m_copy->setEnabled(m_key.corrected != nullptr && !m_kept);
    say(keySentences(m_key.reading, m_now()));
    Q_EMIT changed();
}

/// The first line is what counts most, the second everything else with the mark of its worst part.
void KeyField::say(const QList<KeySentence> &sentences)
{
    if (sentences.isEmpty()) {
        m_verdict->say(Mood::Neutral, tr("The key is checked while you type or paste it, before anything is sent."));
        m_about->say(Mood::Neutral, {});
        m_edit->setAccessibleDescription({});
        return;
    }
    m_verdict->say(moodOf(sentences.front().weight), sentences.front().text);
    QStringList rest;
    KeySentence::Weight worst = KeySentence::Weight::Plain;
    for (auto each = sentences.begin() + 1; each != sentences.end(); ++each) {
        rest.append(each->text);
        worst = std::min(worst, each->weight);
    }
    m_about->say(moodOf(worst), rest.join(QLatin1Char(' ')));
    m_edit->setAccessibleDescription(sentences.front().text + QLatin1Char(' ') + rest.join(QLatin1Char(' ')));
}

void KeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        keepPlaces();
}

/// As many lines as are usually said, so that what stands below keeps its place.
void KeyField::keepPlaces()
{
    m_about->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_about->setMinimumHeight(2 * m_about->fontMetrics().lineSpacing());
}

} // namespace kd::ui
