#include "ui/rotate/kept_key_field.h"

#include "core/report/plain_text.h"
#include "ui/look/space.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kd::ui {

KeptKeyField::KeptKeyField(const QString &name, QWidget *parent) : QWidget(parent), m_choice(new QComboBox), m_field(new KeyField)
{
    m_choice->setAccessibleName(tr("%1: from where").arg(name));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_field->edit()->setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space / 2);
    column->addWidget(m_choice);
    column->addWidget(m_field);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &KeptKeyField::follow);
    connect(m_field, &KeyField::changed, this, &KeptKeyField::changed);
    connect(m_field, &KeyField::copyWanted, this, &KeptKeyField::keyCopyWanted);
    offer({});
}

void KeptKeyField::offer(const QList<KeyName> &kept)
{
    const std::optional<KeyName> picked = this->kept();
    m_kept = kept;
    m_choice->clear();
    m_choice->addItem(kept.isEmpty() ? tr("Pasted or typed here: the keychain holds none of this kind") : tr("Pasted or typed here"));
    for (const KeyName &name : kept)
        m_choice->addItem(tr("From the keychain: %1").arg(plainText(name.host + QLatin1Char('/') + name.label)));
    m_choice->setCurrentIndex(picked ? static_cast<int>(kept.indexOf(*picked)) + 1 : 0);
    follow();
}

void KeptKeyField::pick(const KeyName &name)
{
    if (const qsizetype at = m_kept.indexOf(name); at >= 0)
        m_choice->setCurrentIndex(static_cast<int>(at) + 1);
}

std::optional<KeyName> KeptKeyField::kept() const
{
    const int row = m_choice->currentIndex() - 1;
    return row >= 0 && row < m_kept.size() ? std::optional(m_kept.at(row)) : std::nullopt;
}

SharedSecret KeptKeyField::secret() const
{
    return kept() ? nullptr : m_field->secret();
}

void KeptKeyField::wipe()
{
    m_choice->setCurrentIndex(0);
    m_field->wipe();
}

void KeptKeyField::follow()
{
    m_field->setEnabled(!kept());
    if (kept())
        m_field->wipe(); // two keys at once would leave open which is meant
    Q_EMIT changed();
}

} // namespace kd::ui
