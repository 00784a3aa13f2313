#include "ui/rotate/proposal_page.h"

#include "core/report/plain_text.h"
#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/rotate/broken_places.h"
#include "ui/rotate/rotation_view.h"

#include <QVBoxLayout>
#include <QWizard>

namespace kd::ui {

ProposalPage::ProposalPage(QWidget *parent)
    : RotationPage(parent), m_title(makeHeading(tr("This is the plan"))), m_which(makeText()), m_before(new StateLine), m_breaks(new StateLine), m_steps(makeText()), m_problem(new StateLine)
{
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_breaks), static_cast<QWidget *>(m_steps),
                          static_cast<QWidget *>(m_problem)})
        column()->addWidget(part);
    column()->addStretch(1);
    setButtonText(QWizard::NextButton, tr("Be&gin"));
}

void ProposalPage::show(const RotationView &view, bool present)
{
    m_waits = present && view.busy.isEmpty();
    const rotate::Target &target = view.rotation.target;
    m_which->setText(tr("For the key “%1” of %2.").arg(plainText(target.label), plainText(target.provider.isEmpty() ? target.host : target.provider)));
    const bool breaks = BrokenPlaces::isExpected(view);
    m_before->say(breaks ? Mood::Note : Mood::Good, plainText(view.plan.before));
    m_breaks->say(Mood::Bad, tr("Refused from the old key’s end until the new one is there:") + QLatin1Char('\n') + firstOf(view.plan.breaks));
    m_breaks->setVisible(breaks);
    m_steps->setText(tr("The %1 steps stand beside this. Each is proven before the next begins, and one alone cannot be taken back: it asks on a page of its own. The rotation can be left at any time and resumed.")
                         .arg(view.plan.steps.size()));
    m_problem->say(view.problem.isEmpty() ? Mood::Neutral : Mood::Bad, plainText(view.problem.isEmpty() ? view.busy : view.problem));
    Q_EMIT completeChanged();
}

void ProposalPage::takeFocus()
{
    announce(m_title);
}

void ProposalPage::submit()
{
    if (!m_waits)
        return;
    m_waits = false;
    Q_EMIT completeChanged();
    Q_EMIT goAheadWanted();
}

} // namespace kd::ui
