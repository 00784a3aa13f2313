#include "ui/keys/add_key_dialog.h"

#include "core/read/provider.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/settings.h"
#include "ui/start/address_field.h"
#include "ui/start/key_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

AddKeyDialog::AddKeyDialog(const QList<ProviderChoice> &providers, const QDate &today, int dueDays, QWidget *parent)
    : QDialog(parent), m_today(today), m_whose(new QComboBox), m_address(new AddressField(tr("n8n address"), QStringLiteral("https://n8n.example.com"))),
      m_base(new AddressField(tr("Address of the provider’s API"), QStringLiteral("https://llm.example.com/v1"), tr("optional: where it is not the provider’s own"))),
      m_places(new QStackedWidget), m_label(new QLineEdit(QStringLiteral("main"))), m_key(new KeyField), m_due(new QSpinBox),
      m_replace(new QCheckBox(tr("&Overwrite the key that has this name"))), m_state(new StateLine), m_keep(new QPushButton(tr("&Keep the key"))),
      m_fields(new QWidget)
{
    setWindowTitle(tr("Add a key"));
    m_whose->addItem(tr("n8n: an instance’s API key"), QString());
    for (const ProviderChoice &provider : providers)
        m_whose->addItem(provider.name, provider.id);
    m_whose->setAccessibleName(tr("Whose key"));
    m_label->setAccessibleName(tr("Label"));
    m_label->setAccessibleDescription(tr("What the key is for. It is shown everywhere."));
    m_label->setPlaceholderText(tr("what it is for: it is shown everywhere"));
    m_due->setRange(0, longestDueDays);
    m_due->setSpecialValueText(tr("never"));
    m_due->setSuffix(tr(" days from today"));
    m_due->setValue(dueDays);
    m_due->setAccessibleName(tr("Days until the key is due"));
    m_replace->setEnabled(false);
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    m_state->setAlignment((m_state->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space);
    fields->addWidget(makeText(tr("The key goes into the desktop’s keyring and nowhere else. It is not sent anywhere.")));
    fields->addLayout(makeForm());
    fields->addWidget(m_replace);
    fields->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    auto *cancel = new QPushButton(tr("Ca&ncel"));
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    m_keep->setDefault(true);
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(new ScrollColumn(m_fields), 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    // Wide enough for the widest row with its label: within a column that scrolls it would be cut.
    const int widest = m_key->minimumSizeHint().width() + m_placeLabel->sizeHint().width() + 20 * space;
    const QSize wanted(std::max(fontMetrics().averageCharWidth() * 96, widest), fontMetrics().lineSpacing() * 27);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_whose, &QComboBox::currentIndexChanged, this, &AddKeyDialog::follow);
    // Another name is another key: what may be overwritten is asked anew.
    connect(m_label, &QLineEdit::textChanged, this, [this] {
        m_replace->setChecked(false);
        m_replace->setEnabled(false);
    });
    connect(m_keep, &QPushButton::clicked, this, &AddKeyDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &AddKeyDialog::reject);
    m_address->edit()->setFocus();
}

QFormLayout *AddKeyDialog::makeForm()
{
    m_places->addWidget(m_address);
    m_places->addWidget(m_base);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(2 * space);
    form->setVerticalSpacing(space);
    const auto addRow = [form](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        form->addRow(label, field);
        return label;
    };
    addRow(tr("&Whose key"), m_whose, m_whose);
    m_placeLabel = addRow(tr("&Address"), m_places, m_address->edit());
    addRow(tr("&Label"), m_label, m_label);
    addRow(tr("AP&I key"), m_key, m_key->edit());
    addRow(tr("&Due"), m_due, m_due);
    return form;
}

void AddKeyDialog::follow()
{
    const QString id = m_whose->currentData().toString();
    AddressField *place = id.isEmpty() ? m_address : m_base;
    m_places->setCurrentWidget(place);
    m_placeLabel->setBuddy(place->edit());
    auto provider = id.isEmpty() ? Result<Provider>(problem({})) : loadProvider(id);
    m_key->askFor(provider ? std::make_shared<const Provider>(*std::move(provider)) : nullptr);
    m_replace->setChecked(false);
    m_replace->setEnabled(false);
}

void AddKeyDialog::suggestAddress(const QString &address)
{
    m_address->setText(address);
    (address.isEmpty() ? m_address->edit() : static_cast<QLineEdit *>(m_key->edit()))->setFocus();
}

void AddKeyDialog::keep()
{
    if (m_busy)
        return;
    const QString provider = m_whose->currentData().toString();
    auto owner = provider.isEmpty() ? readInstanceOwner(m_address->text().trimmed()) : readProviderOwner(provider, m_base->text().trimmed());
    if (!owner)
        return refuse(owner.error().sentence);
    const auto label = readLabel(m_label->text());
    if (!label)
        return refuse(label.error().sentence);
    if (!m_key->secret())
        return refuse(tr("The key is missing."));
    Q_EMIT chosen({*std::move(owner), *label, m_key->secret(), m_due->value() > 0 ? m_today.addDays(m_due->value()) : QDate(), m_replace->isChecked()});
}

void AddKeyDialog::wait(const QString &sentence)
{
    setBusy(true);
    m_state->say(Mood::Note, sentence);
}

void AddKeyDialog::refuse(const QString &sentence, bool mayReplace)
{
    setBusy(false);
    m_state->say(Mood::Bad, sentence);
    m_replace->setEnabled(mayReplace || m_replace->isEnabled());
}

void AddKeyDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelWanted();
        return;
    }
    m_key->wipe();
    QDialog::reject();
}

void AddKeyDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_keep->setEnabled(!busy);
}

} // namespace kd::ui
