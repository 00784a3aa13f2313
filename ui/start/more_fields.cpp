#include "ui/start/more_fields.h"

#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/start/key_edit.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kd::ui {

namespace {

template <typename Field> Field *addField(QFormLayout *form, const QString &label, const QString &name, const QString &description)
{
    auto *field = new Field;
    field->setAccessibleName(name);
    field->setAcceptDrops(false); // a file belongs to the window
    field->setAccessibleDescription(description);
    field->setToolTip(description);
    form->addRow(label, field);
    return field;
}

SharedSecret secretOf(const QPlainTextEdit *edit)
{
    QByteArray text = edit->toPlainText().toUtf8();
    return text.trimmed().isEmpty() ? nullptr : share(Secret::take(std::move(text)));
}

} // namespace

MoreFields::MoreFields(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 0, 0, 0);
    column->addWidget(makeText(tr("With your own sign-in to the editor, n8n’s switches, keys and users are read too. It is kept in memory only.")));
    auto *form = new QFormLayout;
    column->addLayout(form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space);
    m_email = addField<QLineEdit>(form, tr("&E-mail"), tr("E-mail"), tr("Of your account in the n8n editor"));
    m_password = addField<KeyEdit>(form, tr("Pass&word"), tr("Password"), tr("Of your account in the n8n editor"));
    m_mfaCode = addField<KeyEdit>(form, tr("&MFA code"), tr("MFA code"), tr("Six digits, where your account asks for them"));
    m_headers = addField<QPlainTextEdit>(form, tr("Headers for the pro&xy"), tr("Headers for the proxy"),
                                         tr("Lines such as Authorization: Basic …, as the proxy’s own login needs them; sent to the n8n address only"));
    m_headers->setUndoRedoEnabled(false);
    m_headers->setTabChangesFocus(true);
    m_headers->setMaximumHeight(m_headers->fontMetrics().lineSpacing() * 3 + 2 * space);
    m_encryptionKey = addField<KeyEdit>(form, tr("Encr&yption key"), tr("Encryption key"),
                                        tr("A candidate for N8N_ENCRYPTION_KEY, held against the API key here; it is sent nowhere"));
}

void MoreFields::read(Asked &asked) const
{
    asked.email = m_email->text().trimmed();
    asked.password = m_password->secret();
    asked.mfaCode = m_mfaCode->secret();
    asked.headers = secretOf(m_headers);
    asked.encryptionKey = m_encryptionKey->secret();
}

void MoreFields::fill(const Asked &asked)
{
    m_email->setText(asked.email);
    m_password->setSecret(asked.password);
    m_mfaCode->setSecret(asked.mfaCode);
    m_encryptionKey->setSecret(asked.encryptionKey);
    const std::string_view headers = asked.headers ? asked.headers->expose() : std::string_view();
    m_headers->setPlainText(QString::fromUtf8(headers.data(), static_cast<qsizetype>(headers.size())));
}

void MoreFields::wipe()
{
    fill({});
}

bool MoreFields::isEmpty() const
{
    Asked asked;
    read(asked);
    return asked.email.isEmpty() && !asked.password && !asked.mfaCode && !asked.headers && !asked.encryptionKey;
}

} // namespace kd::ui
