#include "core/report/steps.h"

#include "core/base/words.h"

namespace kd {

namespace {

StepInWords inWords(const Step &step, const Walk &walk, const Sentences &sentences)
{
    const QString cited = citationsText(step.citations);
    const QString seen = step.byPerson     ? Words::tr("you said")
                         : cited.isEmpty() ? QString()
                                           : Words::tr("seen in %1").arg(cited);
    return {step.node->id, sentences.nodeTitle(*step.node), sentences.question(*step.node), sentences.answer(step, walk),
            step.overruled ? Words::tr("you said otherwise") : seen, step.byPerson, step.overruled};
}

} // namespace

QList<StepInWords> stepsInWords(const Walk &walk, const Sentences &sentences)
{
    QList<StepInWords> steps;
    for (const Step &step : walk.steps)
        steps.append(inWords(step, walk, sentences));
    return steps;
}

QList<StepInWords> stepsSoFar(const Walk &walk, const Sentences &sentences)
{
    QList<StepInWords> steps;
    for (const Step &step : walk.steps) {
        const bool found = step.node->kind == Node::Kind::Look && step.answer != step.node->clearText;
        if (found)
            break;
        steps.append(inWords(step, walk, sentences));
    }
    return steps;
}

} // namespace kd
