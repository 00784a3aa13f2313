#include "ui/rotate/commit_page.h"

#include "core/report/plain_text.h"
#include "core/rotate/sentences.h"
#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/broken_places.h"
#include "ui/rotate/rotation_view.h"
#include "ui/rotate/warning_frame.h"

#include <QVBoxLayout>
#include <QWizard>

namespace kd::ui {

CommitPage::CommitPage(const QString &step, QWidget *parent)
    : RotationPage(parent), m_step(step), m_frame(new WarningFrame), m_title(makeHeading()), m_what(makeText()), m_broken(new StateLine), m_possible(makeText()), m_impossible(makeText())
{
    setCommitPage(true);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setSpacing(space);
    inside->addWidget(m_title);
    inside->addWidget(makeSubheading(tr("What will happen")));
    inside->addWidget(m_what);
    inside->addWidget(m_broken);
    inside->addWidget(makeSubheading(tr("What stays possible")));
    inside->addWidget(m_possible);
    inside->addWidget(makeSubheading(tr("What is no longer possible")));
    inside->addWidget(m_impossible);
    column()->addWidget(m_frame);
    column()->addStretch(1);
}

void CommitPage::show(const RotationView &view, bool present)
{
    const rotate::PlanStep *step = view.plan.find(m_step);
    const rotate::StepRecord *record = view.rotation.find(m_step);
    if (!step || !record)
        return;
    m_asked = present && view.request && view.request->kind == rotate::Request::Kind::Commit && view.busy.isEmpty();
    m_title->setText(plainText(step->title));
    QString what = rotate::filled(step->what, view.rotation, record);
    if (step->acts == rotate::Actor::Person)
        what += QLatin1Char(' ') + tr("You do it yourself; the next page leads to the place.");
    m_what->setText(plainText(what));
    const QStringList broken = BrokenPlaces::of(view);
    m_broken->say(Mood::Bad, tr("Refused from then on, until the new key is there:") + QLatin1Char('\n') + firstOf(broken));
    m_broken->setVisible(!broken.isEmpty());
    m_possible->setText(broken.isEmpty() ? tr("To leave the rotation at any time, and to resume it. All places hold the new key and have been seen to work with it.")
                                         : tr("To leave the rotation at any time, and to resume it; what is refused meanwhile stays refused."));
    m_impossible->setText(tr("To use the old key again, and to take back what has been done so far."));
    const QString verb = view.request && !view.request->verb.isEmpty() ? view.request->verb : step->button;
    setButtonText(QWizard::CommitButton, verb);
    m_frame->setAccessibleName(m_title->text());
    QStringList said{m_what->text()};
    if (!broken.isEmpty())
        said += m_broken->text();
    said += {tr("What stays possible") + QStringLiteral(": ") + m_possible->text(), tr("What is no longer possible") + QStringLiteral(": ") + m_impossible->text()};
    m_frame->setAccessibleDescription(said.join(QLatin1Char(' ')));
    Q_EMIT completeChanged();
}

void CommitPage::takeFocus()
{
    m_frame->setFocus();
    announce(m_title);
}

void CommitPage::submit()
{
    if (!m_asked)
        return;
    m_asked = false; // once
    Q_EMIT completeChanged();
    rotate::Reply reply;
    reply.done = true;
    Q_EMIT replied(reply);
}

} // namespace kd::ui
