#include "ui/rotate/access_page.h"

#include "core/keys/key_name.h"
#include "ui/look/disclosure.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/rotate/kept_key_field.h"
#include "ui/rotate/sign_in_fields.h"
#include "ui/start/address_field.h"
#include "ui/start/key_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(space);
    return form;
}

QLabel *addRow(QFormLayout *form, const QString &words, QWidget *field, QWidget *buddy)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    form->addRow(label, field);
    return label;
}

QList<KeyName> ofKind(const QList<KeyName> &kept, HeldKind kind, const QString &host = {})
{
    QList<KeyName> fitting;
    std::copy_if(kept.begin(), kept.end(), std::back_inserter(fitting), [&](const KeyName &name) { return name.kind == kind && (host.isEmpty() || name.host == host); });
    return fitting;
}

} // namespace

AccessPage::AccessPage(QWidget *parent)
    : QWizardPage(parent), m_title(makeHeading(tr("Where is n8n, and what opens it?"))), m_address(new AddressField(tr("n8n address"), QStringLiteral("https://n8n.example.com"))),
      m_key(new KeptKeyField(tr("API key"))), m_form(makeForm()), m_label(new QLineEdit), m_provider(new QComboBox), m_oldKey(new KeptKeyField(tr("Old key at the provider"))),
      m_providerAddress(new AddressField(tr("Provider’s address"), QStringLiteral("https://api.example.com/v1"), tr("optional: where the provider is not at its usual place"))),
      m_right(new KeyEdit), m_project(new QLineEdit), m_signIn(new SignInFields), m_guided(new QCheckBox(tr("&Only guide me"))), m_missing(new StateLine)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_title);

    m_label->setAccessibleName(tr("What the key is for"));
    m_label->setPlaceholderText(tr("nightly backup"));
    m_provider->setAccessibleName(tr("Provider"));
    addRow(m_form, tr("n8n &address"), m_address, m_address->edit());
    m_keyLabel = addRow(m_form, tr("API &key"), m_key, m_key->choice());
    addRow(m_form, tr("&Provider"), m_provider, m_provider);
    addRow(m_form, tr("Ol&d key there"), m_oldKey, m_oldKey->choice());
    addRow(m_form, tr("P&rovider’s address"), m_providerAddress, m_providerAddress->edit());
    addRow(m_form, tr("What it is &for"), m_label, m_label);
    column->addLayout(m_form);

    m_right->setAccessibleName(tr("Key that makes the provider’s keys"));
    m_project->setAccessibleName(tr("Project at the provider"));
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(3 * space, 0, 0, 0);
    rightColumn->addWidget(makeText(tr("With a key that may make keys there, the program makes the new key and revokes the old one itself. It is kept in memory only.")));
    QFormLayout *rightForm = makeForm();
    addRow(rightForm, tr("Key that &makes keys"), m_right, m_right);
    addRow(rightForm, tr("Pro&ject"), m_project, m_project);
    rightColumn->addLayout(rightForm);
    m_rightLine = new Disclosure(tr("Let the program make and revoke the provider’s keys"), right);
    column->addWidget(m_rightLine);

    auto *signIn = new QWidget;
    auto *signInColumn = new QVBoxLayout(signIn);
    signInColumn->setContentsMargins(3 * space, 0, 0, 0);
    signInColumn->addWidget(makeText(tr("With your own sign-in the program does more of the steps itself. It is kept in memory only.")));
    signInColumn->addWidget(m_signIn);
    column->addWidget(new Disclosure(tr("Sign in to the editor, too"), signIn));
    m_guided->setAccessibleDescription(tr("You make every change in n8n yourself, and the program proves it."));
    m_guided->setToolTip(m_guided->accessibleDescription());
    column->addWidget(m_guided);
    column->addWidget(m_missing);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));

    connect(m_address, &AddressField::changed, this, &AccessPage::follow);
    connect(m_label, &QLineEdit::textChanged, this, &AccessPage::follow);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AccessPage::followProvider);
    connect(m_providerAddress, &AddressField::changed, this, &AccessPage::follow);
    connect(m_signIn, &SignInFields::changed, this, &AccessPage::follow);
    connect(m_guided, &QCheckBox::toggled, this, &AccessPage::follow);
    connect(m_right, &KeyEdit::changed, this, &AccessPage::follow);
    connect(m_right, &KeyEdit::copyWanted, this, &AccessPage::keyCopyWanted);
    for (KeptKeyField *key : {m_key, m_oldKey}) {
        connect(key, &KeptKeyField::changed, this, &AccessPage::followKept);
        connect(key, &KeptKeyField::keyCopyWanted, this, &AccessPage::keyCopyWanted);
    }
    offer({});
    setKind(m_kind);
}

void AccessPage::offer(const RotationOffer &offer)
{
    m_offer = offer;
    m_key->offer(ofKind(offer.kept, HeldKind::N8nApiKey));
    const QString picked = m_provider->currentData().toString();
    m_provider->clear();
    for (const auto &provider : offer.providers)
        m_provider->addItem(provider->name, provider->id);
    if (offer.providers.isEmpty())
        m_provider->addItem(tr("No provider is known"));
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(picked)));
    followProvider();
}

void AccessPage::setKind(HeldKind kind)
{
    m_kind = kind;
    const bool provider = kind == HeldKind::ProviderKey;
    for (QWidget *field : {static_cast<QWidget *>(m_provider), static_cast<QWidget *>(m_oldKey), static_cast<QWidget *>(m_providerAddress)})
        m_form->setRowVisible(field, provider);
    followProvider();
    m_keyLabel->setText(provider ? tr("n8n’s API &key") : tr("The old API &key"));
    m_key->field()->edit()->setAccessibleName(provider ? tr("API key of n8n") : tr("Old API key"));
}

void AccessPage::pick(const KeyName &name, const QString &address)
{
    setKind(name.kind);
    if (name.kind == HeldKind::N8nApiKey) {
        m_address->setText(address);
        m_key->pick(name);
    } else {
        m_provider->setCurrentIndex(std::max(0, m_provider->findData(name.host)));
        m_providerAddress->setText(address);
        m_oldKey->pick(name);
    }
    followKept();
}

/// The rotated key stays under its name.
void AccessPage::followKept()
{
    const auto kept = m_kind == HeldKind::N8nApiKey ? m_key->kept() : m_oldKey->kept();
    const QString typed = m_label->text().trimmed();
    if (typed.isEmpty() || typed == m_keptLabel) {
        m_keptLabel = kept ? kept->label : QString();
        m_label->setText(m_keptLabel);
    }
    follow();
}

void AccessPage::followProvider()
{
    const auto service = m_offer.providers.value(m_provider->currentIndex());
    const bool canMake = service && service->keys.apiMakes && m_kind == HeldKind::ProviderKey;
    m_rightLine->setVisible(canMake);
    if (!canMake)
        m_right->wipe();
    m_oldKey->field()->askFor(service);
    m_oldKey->offer(service ? ofKind(m_offer.kept, HeldKind::ProviderKey, service->id) : QList<KeyName>());
    follow();
}

QString AccessPage::whatIsMissing() const
{
    if (!m_address->address())
        return tr("Still missing: the address of n8n.");
    if (!m_label->text().trimmed().isEmpty()) {
        if (const auto label = readLabel(m_label->text().trimmed()); !label)
            return label.error().sentence;
    }
    if (m_kind == HeldKind::N8nApiKey && m_key->isEmpty())
        return tr("Still missing: the old key. Without it nobody can prove that it is dead in the end.");
    if (m_kind == HeldKind::ProviderKey && m_offer.providers.isEmpty())
        return tr("No provider is known.");
    if (!m_providerAddress->isEmpty() && !m_providerAddress->address())
        return tr("The provider’s address cannot be read.");
    if (!m_signIn->isEmpty() && !m_signIn->login())
        return tr("To sign in, both the e-mail and the password are needed.");
    if (m_kind == HeldKind::ProviderKey && m_key->isEmpty() && !m_signIn->login() && !m_guided->isChecked())
        return tr("Still missing: n8n’s API key or your sign-in; or let yourself be guided only.");
    return {};
}

void AccessPage::follow()
{
    const QString missing = whatIsMissing();
    QString line = missing;
    Mood mood = Mood::Neutral;
    if (missing.isEmpty() && m_kind == HeldKind::ProviderKey && m_oldKey->isEmpty()) {
        mood = Mood::Note;
        line = tr("Without the provider’s old key a change cannot be taken back, and nobody can prove that the old key is refused in the end.");
    }
    m_missing->say(mood, line);
    Q_EMIT completeChanged();
}

bool AccessPage::isComplete() const
{
    return whatIsMissing().isEmpty();
}

void AccessPage::read(RotationWish &wish) const
{
    wish.address = m_address->text();
    wish.key = m_key->secret();
    wish.keptKey = m_key->kept();
    wish.label = m_label->text().trimmed();
    wish.signIn = m_signIn->login();
    wish.guided = m_guided->isChecked();
    if (m_kind != HeldKind::ProviderKey)
        return;
    wish.provider = m_provider->currentData().toString();
    wish.providerAddress = m_providerAddress->text();
    wish.oldKey = m_oldKey->secret();
    wish.keptOldKey = m_oldKey->kept();
    wish.providerRight = m_right->secret();
    wish.providerProject = wish.providerRight ? m_project->text().trimmed() : QString();
}

void AccessPage::wipe()
{
    m_key->wipe();
    m_oldKey->wipe();
    m_right->wipe();
    m_signIn->wipe();
}

} // namespace kd::ui
