#include "ui/start/keychain_button.h"

#include "core/report/plain_text.h"

#include <QMenu>
#include <QStyleOptionButton>

namespace kd::ui {

KeychainButton::KeychainButton(QWidget *parent) : QPushButton(tr("From key&chain"), parent), m_menu(new QMenu(this))
{
    setAccessibleName(tr("From keychain"));
    setAccessibleDescription(tr("Takes a key that is kept in the keychain. It is not shown."));
    setToolTip(accessibleDescription());
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &KeychainButton::popUp);
}

void KeychainButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

QSize KeychainButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void KeychainButton::popUp()
{
    fill();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_menu->popup(mapToGlobal(mirrored ? QPoint(width() - m_menu->sizeHint().width(), height()) : QPoint(0, height())));
    // Whoever came by the keyboard goes on by it.
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void KeychainButton::offer(const QList<KeyName> &names)
{
    m_names = names;
}

void KeychainButton::fill()
{
    m_menu->clear();
    if (m_waiting) {
        m_menu->addAction(tr("&Wait no longer"), this, &KeychainButton::cancelWanted);
        return;
    }
    Q_EMIT offerWanted();
    for (const KeyName &name : std::as_const(m_names)) {
        QString text = plainText(name.label + QStringLiteral(" · ") + name.host);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_menu->addAction(text, this, [this, name] { Q_EMIT picked(name); });
    }
    if (m_names.isEmpty())
        m_menu->addAction(tr("No n8n API key is kept yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("&All keys"), this, &KeychainButton::keysPageWanted);
}

} // namespace kd::ui
