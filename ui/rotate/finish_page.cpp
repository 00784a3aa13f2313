#include "ui/rotate/finish_page.h"

#include "core/report/plain_text.h"
#include "core/rotate/progress.h"
#include "core/rotate/sentences.h"
#include "ui/look/announce.h"
#include "ui/look/labels.h"
#include "ui/look/space.h"
#include "ui/look/text_box.h"
#include "ui/rotate/rotation_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kd::ui {

namespace {

constexpr qsizetype mostAtTheEnd = 3;

/// The step that cannot be undone, and the end: what makes the old key dead and the new one alive. The record has the rest.
QStringList provenAtTheEnd(const RotationView &view)
{
    QStringList lines;
    const auto &steps = view.rotation.steps;
    auto step = std::find_if(steps.begin(), steps.end(), [&](const rotate::StepRecord &each) { return each.place.id == view.rotation.commit; });
    for (; step != steps.end(); ++step) {
        if (step->state == rotate::StepState::Done)
            lines += plainText(rotate::proofSentence(view.plan, view.rotation, *step));
    }
    return lines.size() > mostAtTheEnd + 1 ? lines.mid(0, 1) + lines.mid(lines.size() - mostAtTheEnd) : lines;
}

} // namespace

FinishPage::FinishPage(QWidget *parent)
    : RotationPage(parent), m_title(makeHeading()), m_outcome(new StateLine), m_due(makeText()), m_record(new TextBox(tr("Record of the rotation"))),
      m_copy(new QPushButton(tr("Cop&y the record"))), m_adviceTitle(makeSubheading(tr("For the next time"))), m_advice(makeText())
{
    setFinalPage(true);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleDescription(tr("As Markdown. No key stands in it."));
    m_copy->setToolTip(m_copy->accessibleDescription());
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_text); });
    auto *head = new QHBoxLayout;
    head->setSpacing(space);
    QLabel *name = makeSubheading(tr("The record"));
    name->setBuddy(m_record);
    head->addWidget(name, 1);
    head->addWidget(m_copy);
    column()->addWidget(m_title);
    column()->addWidget(m_outcome);
    column()->addWidget(m_due);
    column()->addLayout(head);
    column()->addWidget(m_record);
    column()->addWidget(m_adviceTitle);
    column()->addWidget(m_advice);
    column()->addStretch(1);
}

void FinishPage::show(const RotationView &view, bool)
{
    const bool finished = view.rotation.state == rotate::State::Finished;
    m_title->setText(rotate::sentenceOf(view.rotation, view.rotation.state));
    QStringList proven = provenAtTheEnd(view);
    if (!view.problem.isEmpty())
        proven += plainText(view.problem);
    const Mood mood = finished && view.problem.isEmpty() ? Mood::Good : Mood::Note;
    m_outcome->say(mood, proven.join(QLatin1Char('\n') + mark(mood) + QLatin1Char(' ')));
    m_outcome->setVisible(!proven.isEmpty());
    const QDate due = view.due.isValid() ? view.due : view.rotation.changedAt.toLocalTime().date().addDays(rotate::usualDays);
    m_due->setText(tr("The next rotation is due on %1.").arg(QLocale().toString(due, QLocale::LongFormat)));
    m_due->setVisible(finished);
    m_text = view.record;
    m_record->setText(view.record.isEmpty() ? tr("The record is being written …") : view.record);
    m_copy->setEnabled(!view.record.isEmpty());
    const QString bullet = QStringLiteral("•\u00a0");
    m_advice->setText(bullet + tr("One key for each integration: then one can be changed, or lost, without the others.") + QLatin1Char('\n') + bullet +
                      tr("The least scopes that it needs: a leak then opens less.") + QLatin1Char('\n') + bullet +
                      tr("An expiry: a key that is forgotten then ends by itself."));
    m_advice->setVisible(finished);
    m_adviceTitle->setVisible(finished);
}

void FinishPage::takeFocus()
{
    announce(m_title);
}

} // namespace kd::ui
