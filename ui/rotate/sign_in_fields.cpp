#include "ui/rotate/sign_in_fields.h"

#include "ui/look/space.h"
#include "ui/start/key_edit.h"

#include <QFormLayout>
#include <QLabel>

namespace kd::ui {

namespace {

template <typename Field> Field *addField(QFormLayout *form, const QString &label, const QString &name, const QString &description)
{
    auto *field = new Field;
    field->setAccessibleName(name);
    field->setAccessibleDescription(description);
    field->setToolTip(description);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    form->addRow(words, field);
    return field;
}

} // namespace

SignInFields::SignInFields(QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space);
    m_email = addField<QLineEdit>(form, tr("&E-mail"), tr("E-mail"), tr("Of your account in the n8n editor"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_password = addField<KeyEdit>(form, tr("Pass&word"), tr("Password"), tr("Of your account in the n8n editor"));
    m_mfaCode = addField<KeyEdit>(form, tr("&MFA code"), tr("MFA code"), tr("Six digits, where your account asks for them"));
    connect(m_email, &QLineEdit::textChanged, this, &SignInFields::changed);
    connect(m_password, &KeyEdit::changed, this, &SignInFields::changed);
    connect(m_mfaCode, &KeyEdit::changed, this, &SignInFields::changed);
    setFocusProxy(m_email);
}

std::optional<rotate::Login> SignInFields::login() const
{
    const QString email = m_email->text().trimmed();
    if (email.isEmpty() || !m_password->secret())
        return std::nullopt;
    return rotate::Login{email, m_password->secret(), m_mfaCode->secret()};
}

bool SignInFields::isEmpty() const
{
    return m_email->text().trimmed().isEmpty() && !m_password->secret() && !m_mfaCode->secret();
}

void SignInFields::wipe()
{
    m_email->clear();
    m_password->wipe();
    m_mfaCode->wipe();
}

} // namespace kd::ui
