#pragma once

#include "core/report/sentence.h"

namespace kd {

/// An answered step of the walk as it is shown: the question in two to five words, the answer, and by what it is known.
struct StepInWords {
    QString node;
    QString title;
    QString question;
    QString answer;
    QString seen; ///< "seen in #2", "you said"; empty where the tree itself knows
    bool byPerson = false;
    bool overruled = false;
};

[[nodiscard]] QList<StepInWords> stepsInWords(const Walk &walk, const Sentences &sentences);
/// Of a run that is under way: only what no later answer will take back.
[[nodiscard]] QList<StepInWords> stepsSoFar(const Walk &walk, const Sentences &sentences);

} // namespace kd
