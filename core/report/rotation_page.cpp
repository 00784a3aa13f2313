#include "core/report/rotation_page.h"

#include "core/base/words.h"
#include "core/report/plain_text.h"
#include "core/rotate/progress.h"
#include "core/rotate/sentences.h"

#include <QLocale>

namespace kd {

namespace {

using namespace rotate;

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Todo:
        return Words::tr("to do");
    case StepState::Doing:
        return Words::tr("under way");
    case StepState::Done:
        return Words::tr("done");
    case StepState::Failed:
        return Words::tr("failed");
    case StepState::Undone:
        break;
    }
    return Words::tr("taken back");
}

QStringList stepsOf(const Plan &plan, const Rotation &rotation)
{
    QStringList items;
    for (const StepRecord &step : rotation.steps) {
        const PlanStep *planned = plan.find(step.place.id);
        const QString title = planned ? filled(planned->title, rotation, &step) : step.place.id;
        QString item = QStringLiteral("%1: %2").arg(plainText(title), wordOf(step.state));
        if (step.state != StepState::Todo)
            item += QStringLiteral(" (%1)").arg(QLocale().toString(step.at.toLocalTime(), QLocale::ShortFormat));
        if (const QString proof = proofSentence(plan, rotation, step); !proof.isEmpty())
            item += QStringLiteral(". ") + plainText(proof);
        items.append(item);
    }
    return items;
}

QStringList placesOf(const Rotation &rotation)
{
    QStringList items;
    for (const Place &place : rotation.places)
        items.append(plainText(nameOf(place)) + QStringLiteral(": ") + stateOf(place));
    return items;
}

QStringList advice()
{
    return {Words::tr("One key for each integration: then one can be changed without the others."), Words::tr("The least scopes that do the work."),
            Words::tr("An expiry, later than the next rotation.")};
}

} // namespace

Page layOut(const Plan &plan, const Rotation &rotation, State state, const QString &why)
{
    Page page;
    page.title = sentenceOf(rotation, state);
    page.mood = state == State::Finished ? Page::Mood::Healthy : state == State::Stopped ? Page::Mood::Cause : Page::Mood::Undetermined;
    const QString reason = why.isEmpty() && state == State::Waiting ? waitSentence(rotation.waitingFor) : why;
    if (!reason.isEmpty())
        page.blocks.append(Page::Paragraph{plainText(reason)});
    const QString whose = rotation.kind == HeldKind::N8nApiKey ? Words::tr("API key of %1, called “%2”").arg(rotation.target.host, rotation.target.label)
                                                              : Words::tr("key of %1, called “%2”").arg(rotation.target.provider, rotation.target.label);
    page.blocks.append(Page::Paragraph{plainText(Words::tr("Rotation %1: %2").arg(rotation.id.text(), whose))});
    if (!plan.before.isEmpty() && !rotation.isOver())
        page.blocks.append(Page::Paragraph{plan.before});
    page.blocks.append(Page::Heading{Words::tr("Steps"), 2});
    page.blocks.append(Page::Bullets{stepsOf(plan, rotation)});
    if (!rotation.places.isEmpty()) {
        page.blocks.append(Page::Heading{Words::tr("Places that use the key"), 2});
        page.blocks.append(Page::Bullets{placesOf(rotation)});
    }
    if (state == State::Finished) {
        page.blocks.append(Page::Heading{Words::tr("From here on"), 2});
        page.blocks.append(Page::Bullets{advice()});
    }
    return page;
}

} // namespace kd
