#include "ui/rotate/forms/key_form.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/start/key_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace kd::ui {

namespace {

/// The label with its mnemonic, and what a screen reader says.
std::pair<QString, QString> wordsFor(rotate::Request::Kind kind)
{
    using Kind = rotate::Request::Kind;
    switch (kind) {
    case Kind::NewKey:
        return {KeyForm::tr("The new &key"), KeyForm::tr("New key")};
    case Kind::OldKeyAgain:
        return {KeyForm::tr("The old &key"), KeyForm::tr("Old key")};
    case Kind::RightAgain:
        return {KeyForm::tr("The &key that makes the provider’s keys"), KeyForm::tr("Key that makes the provider’s keys")};
    default:
        return {KeyForm::tr("The &key that talks to n8n"), KeyForm::tr("Key that talks to n8n")};
    }
}

} // namespace

KeyForm::KeyForm(const rotate::Request &request, std::shared_ptr<const Provider> service, QWidget *parent) : RequestForm(parent), m_key(new KeyField)
{
    using Kind = rotate::Request::Kind;
    const bool isNew = request.kind == Kind::NewKey;
    addLink(request.link);
    if (isNew) {
        addCopy(tr("Name of the key"), request.label);
        addCopy(tr("Least scopes"), request.scopes.join(QLatin1Char('\n')));
    }
    const auto [label, name] = wordsFor(request.kind);
    auto *words = new QLabel(label);
    words->setBuddy(m_key->edit());
    m_key->edit()->setAccessibleName(name);
    m_key->askFor(std::move(service));
    column()->addWidget(words);
    column()->addWidget(m_key);
    begin(m_key);
    connect(m_key, &KeyField::changed, this, &RequestForm::changed);
    if (request.kind == Kind::RightAgain) {
        m_byHand = new QCheckBox(tr("I do it by &hand at the provider"));
        column()->addWidget(m_byHand);
        connect(m_byHand, &QCheckBox::toggled, this, [this](bool byHand) {
            m_key->setEnabled(!byHand);
            Q_EMIT changed();
        });
    }
    connect(m_key, &KeyField::copyWanted, this, &RequestForm::keyCopyWanted);
}

bool KeyForm::isComplete() const
{
    return m_key->secret() || (m_byHand && m_byHand->isChecked());
}

rotate::Reply KeyForm::reply() const
{
    rotate::Reply reply;
    if (m_byHand && m_byHand->isChecked())
        reply.done = true;
    else
        reply.key = m_key->secret();
    return reply;
}

void KeyForm::wipe()
{
    m_key->wipe();
}

} // namespace kd::ui
