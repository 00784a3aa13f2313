#include "ui/rotate/found_page.h"

#include "core/report/plain_text.h"
#include "core/rotate/progress.h"
#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/broken_places.h"
#include "ui/rotate/resume_choice.h"
#include "ui/rotate/rotation_view.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

using rotate::StepState;

FoundPage::FoundPage(QWidget *parent)
    : RotationPage(parent), m_title(makeHeading(tr("An unfinished rotation"))), m_which(makeText()), m_state(new StateLine), m_next(makeText()), m_choice(new ResumeChoice),
      m_broken(new BrokenPlaces)
{
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_broken)})
        column()->addWidget(part);
    column()->addStretch(1);
    connect(m_choice, &ResumeChoice::resumeWanted, this, &FoundPage::resumeWanted);
    connect(m_choice, &ResumeChoice::abandonWanted, this, &FoundPage::abandonWanted);
}

void FoundPage::show(const RotationView &view, bool)
{
    const rotate::Rotation &rotation = view.rotation;
    const auto when = [](const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); };
    const QString whose = rotation.target.provider.isEmpty() ? rotation.target.host : rotation.target.provider + QStringLiteral(" · ") + rotation.target.host;
    m_which->setText(tr("The key “%1” of %2, begun at %3, last at work at %4.").arg(plainText(rotation.target.label), plainText(whose), when(rotation.startedAt), when(rotation.changedAt)));
    const bool waitsForATime = view.state == rotate::State::Waiting && rotation.waitingUntil;
    QString state = waitsForATime ? tr("It waits until %1.").arg(when(*rotation.waitingUntil)) : rotate::sentenceOf(rotation, view.state);
    if (!view.problem.isEmpty())
        state = plainText(view.problem) + QLatin1Char('\n') + state;
    m_state->say(view.problem.isEmpty() ? Mood::Note : Mood::Bad, state);
    const auto done = std::count_if(rotation.steps.begin(), rotation.steps.end(), [](const rotate::StepRecord &step) { return step.state == StepState::Done; });
    const rotate::StepRecord *next = rotation.openAct() ? rotation.openAct() : rotation.firstUnfinished();
    const rotate::PlanStep *planned = next ? view.plan.find(next->place.id) : nullptr;
    m_next->setText(tr("%1 of %2 steps are proven.").arg(done).arg(rotation.steps.size()) + (planned ? QLatin1Char(' ') + tr("It goes on with: %1.").arg(plainText(planned->title)) : QString()));
    m_choice->show(rotation);
    m_choice->setEnabled(view.busy.isEmpty());
    m_broken->show(view);
}

void FoundPage::takeFocus()
{
    m_choice->setFocus();
    announce(m_title);
}

} // namespace kd::ui
