#include "ui/keys/key_detail.h"

#include "core/report/held_key_words.h"
#include "core/report/plain_text.h"
#include "ui/keys/key_words.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"

#include <QVBoxLayout>

namespace kd::ui {

namespace {

QString stateSentence(const ShownKey &key)
{
    if (const QString lost = lossSentence(key.state); !lost.isEmpty())
        return lost;
    switch (key.acceptance) {
    case Acceptance::NotAsked:
        break;
    case Acceptance::Asking:
        return KeyDetail::tr("Its service is being asked whether it accepts it.");
    case Acceptance::Accepted:
    case Acceptance::Restricted:
    case Acceptance::Refused:
    case Acceptance::Undecided:
        return stateWord(key) + QStringLiteral(": ") + plainText(key.sentence);
    }
    return key.known.inRotation ? rotationSentence() : KeyDetail::tr("Whether it is still accepted was not asked yet.");
}

} // namespace

KeyDetail::KeyDetail(QWidget *parent)
    : QWidget(parent), m_title(makeSubheading({})), m_what(makeText()), m_age(makeText()), m_due(new StateLine), m_state(new StateLine)
{
    setAccessibleName(tr("Chosen key"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    for (QLabel *label : {m_title, m_what, m_age, static_cast<QLabel *>(m_due), static_cast<QLabel *>(m_state)}) {
        label->setMaximumWidth(QWIDGETSIZE_MAX);
        label->setMinimumWidth(1); // no long name widens it
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));
    clear();
}

void KeyDetail::show(const ShownKey &key, const QDate &today, int toldDays)
{
    const KnownKey &known = key.known;
    m_title->setText(plainText(known.name.label + QStringLiteral(" · ") + known.name.host));
    QStringList what = {kindText(known.name.kind), key.masked, known.fingerprint, plainText(known.address)};
    what.removeAll(QString());
    m_what->setText(what.join(QStringLiteral(" · ")));
    m_age->setText(ageSentence(known, today));
    m_due->say(dueMood(key, today, toldDays), key.state == ListedKey::State::Held ? dueSentence(known, today) : QString());
    m_state->say(stateMood(key), stateSentence(key));
}

void KeyDetail::clear()
{
    for (QLabel *label : {m_title, m_what, m_age})
        label->clear();
    m_due->say(Mood::Neutral, {});
    m_state->say(Mood::Neutral, {});
}

} // namespace kd::ui
