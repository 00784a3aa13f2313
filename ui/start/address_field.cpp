#include "ui/start/address_field.h"

#include "core/read/address.h"
#include "core/report/plain_text.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

constexpr qsizetype longestShown = 96;

QString shown(const Address &address)
{
    const QByteArray target = address.query.isEmpty() ? address.path : address.path + '?' + address.query;
    QString text = address.origin.toString();
    if (target != "/")
        text += QStringLiteral(" · ") + QString::fromLatin1(target);
    if (text.size() > longestShown)
        text = text.left(longestShown - 1) + QStringLiteral("…");
    return plainText(text);
}

} // namespace

AddressField::AddressField(const QString &name, const QString &placeholder, const QString &hint, QWidget *parent)
    : QWidget(parent), m_hint(hint), m_edit(new QLineEdit), m_line(new StateLine)
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAcceptDrops(false); // a file belongs to the window
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setLayoutDirection(Qt::LeftToRight); // an address is one in every language
    // One without blanks cannot be wrapped, and must not widen the window.
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_edit);
    column->addWidget(m_line);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_typing = true; });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        m_typing = false;
        read();
    });
    read();
}

QString AddressField::text() const
{
    return m_edit->text().trimmed();
}

void AddressField::setText(const QString &text)
{
    m_typing = false;
    m_edit->setText(text);
}

void AddressField::read()
{
    m_address.reset();
    if (isEmpty()) {
        m_line->say(Mood::Neutral, m_hint);
        m_edit->setAccessibleDescription(m_hint);
        return;
    }
    auto address = readAddress(text());
    if (!address) {
        // Half an address is no mistake yet.
        m_line->say(m_typing ? Mood::Unsure : Mood::Bad, address.error().sentence);
        m_edit->setAccessibleDescription(address.error().sentence);
        return;
    }
    m_address = *std::move(address);
    sayUnderstood();
}

void AddressField::sayUnderstood()
{
    QString text = tr("understood as %1").arg(shown(*m_address));
    Mood mood = Mood::Good;
    if (m_address->mayRunSomething()) {
        mood = Mood::Note;
        text += QStringLiteral(" – ") + tr("asking that path may run a workflow, so it is not asked");
    } else if (!m_address->keyInQuery.isEmpty()) {
        mood = Mood::Note;
        text += QStringLiteral(" – ") + tr("without the key that stands in “%1”").arg(plainText(m_address->keyInQuery.left(40)));
    }
    m_line->say(mood, text);
    m_edit->setAccessibleDescription(text);
}

} // namespace kd::ui
