#include "ui/rotate/step_page.h"

#include "core/report/plain_text.h"
#include "core/rotate/progress.h"
#include "core/rotate/sentences.h"
#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/rotate/broken_places.h"
#include "ui/rotate/request_form.h"
#include "ui/rotate/resume_choice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

namespace kd::ui {

using rotate::PlanStep;
using rotate::StepRecord;
using rotate::StepState;

namespace {

/// What cannot be known before the step is done stays open.
QString awaited(const PlanStep &step, const rotate::Rotation &rotation)
{
    QString text = step.proofText;
    text.replace(QLatin1String("{at}"), QStringLiteral("…"));
    if (rotation.places.isEmpty())
        text.replace(QLatin1String("{count}"), QStringLiteral("…"));
    // As long as the new key is not made, the ending that is known is another key's.
    if (!step.irreversible)
        text.replace(QLatin1String("{tail}"), QStringLiteral("…"));
    text.replace(QStringLiteral("…."), QStringLiteral("…"));
    return rotate::filled(text, rotation, rotation.find(step.id));
}

bool sameRequest(const rotate::Request &a, const rotate::Request &b)
{
    return a.kind == b.kind && a.step == b.step && a.sentence == b.sentence && a.link == b.link && a.label == b.label && a.tail == b.tail && a.scopes == b.scopes &&
           a.places == b.places && a.entries == b.entries;
}

/// The exchanges that tell of it.
QString seenIn(const StepRecord &record)
{
    QStringList numbers;
    const QList<Citation> citations = record.proof ? record.proof->citations : QList<Citation>();
    for (const Citation &citation : citations) {
        if (const auto *exchange = std::get_if<CitesExchange>(&citation))
            numbers += QLatin1Char('#') + QString::number(exchange->number);
    }
    return numbers.isEmpty() ? QString() : QLatin1Char(' ') + StepPage::tr("Seen in %1.").arg(numbers.join(QStringLiteral(", ")));
}

QString when(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

StepPage::StepPage(const QString &step, QWidget *parent)
    : RotationPage(parent), m_step(step), m_lookedAt(new QWidget), m_title(makeHeading()), m_what(makeText()), m_why(makeText()), m_asked(makeSubheading({})), m_note(new StateLine),
      m_place(new QVBoxLayout), m_progress(new QWidget), m_busy(new StateLine), m_bar(new QProgressBar), m_stopped(new StateLine), m_resume(new ResumeChoice),
      m_proof(new StateLine), m_broken(new BrokenPlaces)
{
    auto *back = new QPushButton(tr("Return to the &present step"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, &StepPage::presentWanted);
    auto *looked = new QHBoxLayout(m_lookedAt);
    looked->setContentsMargins(0, 0, 0, 0);
    looked->setSpacing(space);
    looked->addWidget(makeText(tr("You look at an earlier step. Nothing is done again.")), 1);
    looked->addWidget(back);

    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(space);
    progress->addWidget(m_busy);
    progress->addWidget(m_bar);

    m_place->setSpacing(space);
    column()->addWidget(m_lookedAt);
    column()->addWidget(m_title);
    column()->addWidget(m_what);
    column()->addWidget(m_why);
    column()->addWidget(m_asked);
    column()->addWidget(m_note);
    column()->addLayout(m_place);
    column()->addWidget(m_progress);
    column()->addWidget(m_stopped);
    column()->addWidget(m_resume);
    column()->addWidget(m_proof);
    column()->addWidget(m_broken);
    column()->addStretch(1);
    connect(m_resume, &ResumeChoice::resumeWanted, this, &StepPage::resumeWanted);
    connect(m_resume, &ResumeChoice::abandonWanted, this, &StepPage::abandonWanted);
}

void StepPage::show(const RotationView &view, bool present)
{
    m_present = present;
    const PlanStep *step = view.plan.find(m_step);
    const StepRecord *record = view.rotation.find(m_step);
    const bool planned = step && record;
    m_lookedAt->setVisible(!present && planned);
    showForm(view);
    showProgress(view);
    showStop(view);
    for (QWidget *part : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_proof)})
        part->setVisible(planned);
    if (planned) {
        showWords(view, *step, *record);
        showProof(view, *step, *record);
    } else if (m_request) {
        m_title->setText(m_asked->text());
        m_asked->hide();
    }
    if (present)
        m_broken->show(view);
    else
        m_broken->hide();
    Q_EMIT completeChanged();
}

void StepPage::showWords(const RotationView &view, const PlanStep &step, const StepRecord &record)
{
    if (record.undoing) {
        m_title->setText(tr("Taking back: %1").arg(plainText(step.title)));
        m_what->setText(plainText(rotate::filled(step.undoText, view.rotation, &record)));
        m_why->setText(tr("What was done so far is taken back, the last first; the old key stays valid."));
        return;
    }
    m_title->setText(plainText(step.title));
    m_what->setText(plainText(rotate::filled(step.what, view.rotation, &record)));
    m_why->setText(tr("Why: %1").arg(plainText(rotate::filled(step.why, view.rotation, &record))));
}

/// A form that is being filled in stays, whatever else has changed.
void StepPage::showForm(const RotationView &view)
{
    const bool asks = m_present && view.request && view.request->step == m_step && view.request->kind != rotate::Request::Kind::Commit;
    const bool same = asks && m_request && !m_replied && sameRequest(*m_request, *view.request);
    if (!same) {
        if (m_form) {
            m_form->wipe();
            m_form->hide();
            m_form->deleteLater();
            m_form = nullptr;
        }
        m_request = asks ? view.request : std::nullopt;
        m_replied = false;
        if (asks && (m_form = makeRequestForm(view))) {
            m_place->addWidget(m_form);
            m_form->show(); // at once, so that it can have the focus
            connect(m_form, &RequestForm::changed, this, [this] {
                sayVerb();
                Q_EMIT completeChanged();
            });
            connect(m_form, &RequestForm::linkWanted, this, &StepPage::linkWanted);
            connect(m_form, &RequestForm::copyWanted, this, &StepPage::copyWanted);
            connect(m_form, &RequestForm::keyCopyWanted, this, &StepPage::keyCopyWanted);
            connect(m_form, &RequestForm::newKeyCopyWanted, this, &StepPage::newKeyCopyWanted);
            connect(m_form, &RequestForm::oldKeyCopyWanted, this, &StepPage::oldKeyCopyWanted);
        }
    }
    const bool putsBack = asks && view.request->kind == rotate::Request::Kind::Replace && isUndoing(view, m_step);
    m_asked->setText(putsBack ? tr("Enter the old key again in each of these places.") : asks ? plainText(rotate::sentenceOf(*view.request)) : QString());
    m_asked->setVisible(asks);
    const QString note = asks ? view.request->sentence : QString();
    m_note->say(Mood::Note, plainText(note));
    m_note->setVisible(!note.isEmpty());
    sayVerb();
}

void StepPage::showProgress(const RotationView &view)
{
    const bool busy = m_present && !view.busy.isEmpty();
    m_progress->setVisible(busy);
    m_busy->say(Mood::Neutral, busy ? plainText(view.busy) : QString());
    if (m_form)
        m_form->setEnabled(!busy && !m_replied);
}

void StepPage::showStop(const RotationView &view)
{
    using rotate::State;
    const State state = view.rotation.state;
    const bool stands = m_present && view.busy.isEmpty() && !m_form && !view.rotation.isOver() && (state == State::Stopped || state == State::Waiting || !view.problem.isEmpty());
    m_resume->setVisible(stands);
    m_stopped->setVisible(stands);
    if (!stands) {
        m_stopped->say(Mood::Neutral, {});
        return;
    }
    m_resume->show(view.rotation);
    QStringList lines;
    if (!view.problem.isEmpty())
        lines += plainText(view.problem);
    if (state == State::Waiting && view.rotation.waitingUntil)
        lines += tr("It waits until %1. You can leave it until then.").arg(when(*view.rotation.waitingUntil));
    else
        lines += rotate::sentenceOf(view.rotation, state);
    for (const StepRecord &step : view.rotation.steps) {
        const PlanStep *planned = view.plan.find(step.place.id);
        if (!planned)
            continue;
        if (step.state == StepState::Undone)
            lines += tr("Taken back at %1: %2").arg(when(step.at), plainText(rotate::filled(planned->undoText, view.rotation, &step)));
        else if (step.undoFailed)
            lines += tr("Not taken back: %1").arg(plainText(planned->title));
    }
    m_stopped->say(state == State::Waiting ? Mood::Note : Mood::Bad, lines.join(QLatin1Char('\n')));
}

void StepPage::showProof(const RotationView &view, const PlanStep &step, const StepRecord &record)
{
    m_proof->setVisible(!record.undoing);
    const QString proof = plainText(rotate::proofSentence(view.plan, view.rotation, record));
    if (record.state == StepState::Done)
        m_proof->say(Mood::Good, tr("%1 (proven at %2)").arg(proof, when(record.proof ? record.proof->at : record.at)));
    else if (record.state == StepState::Failed)
        m_proof->say(Mood::Bad, (record.undoFailed ? tr("It could not be taken back.") : tr("Not proven: %1").arg(plainText(awaited(step, view.rotation)))) + seenIn(record));
    else
        m_proof->say(Mood::Neutral, tr("Done when this is proven: %1").arg(plainText(awaited(step, view.rotation))));
}

void StepPage::sayVerb()
{
    setButtonText(QWizard::NextButton, m_form && m_present ? m_form->verb() : tr("&Next"));
}

bool StepPage::isComplete() const
{
    return !m_present || (m_form && m_form->isEnabled() && m_form->isComplete());
}

void StepPage::takeFocus()
{
    if (m_form)
        m_form->takeFocus();
    else if (m_resume->isVisibleTo(this))
        m_resume->setFocus();
    announce(m_title);
}

void StepPage::submit()
{
    if (!m_form || m_replied || !m_form->isComplete() || !m_form->check())
        return;
    const rotate::Reply reply = m_form->reply();
    m_replied = true;
    m_form->wipe();
    m_form->setEnabled(false);
    Q_EMIT completeChanged();
    Q_EMIT replied(reply);
}

void StepPage::wipe()
{
    if (m_form)
        m_form->wipe();
}

} // namespace kd::ui
