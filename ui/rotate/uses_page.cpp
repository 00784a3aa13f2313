#include "ui/rotate/uses_page.h"

#include "core/report/plain_text.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/rotate/grace_field.h"
#include "ui/rotate/places_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWizard>

namespace kd::ui {

UsesPage::UsesPage(QWidget *parent)
    : QWizardPage(parent), m_places(new PlacesEditor), m_hasGrace(new QCheckBox(tr("Both keys &stay for"))), m_grace(new GraceField), m_state(new StateLine)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeHeading(tr("Where is the key used?")));
    column->addWidget(makeText(tr("n8n’s own credentials and workflows are searched by the program. What lies outside n8n only you know; more can be added later.")));
    column->addWidget(m_places);
    auto *grace = new QHBoxLayout;
    grace->setSpacing(space);
    grace->addWidget(m_hasGrace);
    grace->addWidget(m_grace);
    grace->addStretch();
    column->addLayout(grace);
    column->addWidget(m_state);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));
    m_hasGrace->setAccessibleDescription(tr("Else you are asked when it comes to that."));
    m_hasGrace->setToolTip(m_hasGrace->accessibleDescription());
    m_grace->setEnabled(false);
    connect(m_hasGrace, &QCheckBox::toggled, m_grace, &QWidget::setEnabled);
    setButtonText(QWizard::NextButton, tr("Make the pla&n"));
}

void UsesPage::read(RotationWish &wish) const
{
    wish.places = m_places->places();
    if (m_hasGrace->isChecked())
        wish.graceSeconds = m_grace->seconds();
}

bool UsesPage::check()
{
    return !m_busy && m_places->check();
}

void UsesPage::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_state->say(Mood::Neutral, tr("Looking at what n8n, the provider and the keychain allow …"));
    else
        m_state->say(Mood::Neutral, {});
    Q_EMIT completeChanged();
}

void UsesPage::showProblem(const QString &sentence)
{
    setBusy(false);
    m_state->say(Mood::Bad, plainText(sentence));
}

} // namespace kd::ui
