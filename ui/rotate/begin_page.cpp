#include "ui/rotate/begin_page.h"

#include "core/report/plain_text.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/look/space.h"
#include "ui/rotate/broken_places.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

QRadioButton *addChoice(QVBoxLayout *column, QButtonGroup *group, const QString &text, const QString &meaning)
{
    auto *choice = new QRadioButton(text);
    choice->setAccessibleDescription(meaning);
    group->addButton(choice);
    column->addWidget(choice);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(3 * space, 0, 0, 0);
    indented->addWidget(makeText(meaning));
    column->addLayout(indented);
    return choice;
}

} // namespace

BeginPage::BeginPage(QWidget *parent) : QWizardPage(parent), m_before(new StateLine), m_breaks(new StateLine)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addWidget(makeHeading(tr("Which key is to be changed?")));
    auto *kinds = new QButtonGroup(this);
    m_n8n = addChoice(column, kinds, tr("An API key of n8n &itself"), tr("That scripts, CI, backups and monitoring use to call n8n."));
    m_provider = addChoice(column, kinds, tr("A &provider’s key"), tr("Such as OpenAI’s, that n8n’s credentials hold."));
    m_n8n->setChecked(true);
    column->addSpacing(space);
    column->addWidget(makeSubheading(tr("Why?")));
    auto *modes = new QButtonGroup(this);
    m_routine = addChoice(column, modes, tr("Ro&utine: nobody else has it"), tr("The new key first; the old one ends when nothing uses it any more."));
    m_leaked = addChoice(column, modes, tr("Lea&ked: somebody else has it, or may have it"), tr("The old key ends first."));
    m_routine->setChecked(true);
    column->addSpacing(space);
    column->addWidget(m_before);
    column->addWidget(m_breaks);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollColumn(content));
    connect(m_n8n, &QRadioButton::toggled, this, [this] {
        follow();
        Q_EMIT kindChanged();
    });
    connect(m_routine, &QRadioButton::toggled, this, &BeginPage::follow);
    follow();
}

void BeginPage::offer(const RotationOffer &offer)
{
    m_offer = offer;
    follow();
}

void BeginPage::pick(HeldKind kind)
{
    (kind == HeldKind::N8nApiKey ? m_n8n : m_provider)->setChecked(true);
}

HeldKind BeginPage::kind() const
{
    return m_n8n->isChecked() ? HeldKind::N8nApiKey : HeldKind::ProviderKey;
}

void BeginPage::read(RotationWish &wish) const
{
    wish.kind = kind();
    wish.mode = m_routine->isChecked() ? rotate::Mode::Routine : rotate::Mode::Leaked;
}

void BeginPage::follow()
{
    RotationWish wish;
    read(wish);
    const auto said = std::find_if(m_offer.before.begin(), m_offer.before.end(), [&](const auto &each) { return each.kind == wish.kind && each.mode == wish.mode; });
    const bool known = said != m_offer.before.end();
    const bool breaks = known && !said->breaks.isEmpty();
    m_before->say(breaks ? Mood::Note : Mood::Good, known ? plainText(said->sentence) : QString());
    m_before->setVisible(known);
    m_breaks->say(Mood::Bad, breaks ? tr("Refused meanwhile:") + QLatin1Char('\n') + firstOf(said->breaks) : QString());
    m_breaks->setVisible(breaks);
}

} // namespace kd::ui
