#pragma once

#include "core/evidence/case.h"
#include "core/rules/judge.h"
#include "core/tree/tree.h"

namespace kd {

/// One answered step of the tree.
struct Step {
    const Node *node = nullptr;
    QString choice; ///< of an ask or a task
    bool byPerson = false;
    bool overruled = false; ///< the person said otherwise than the evidence
    QList<Citation> citations;
    QString answer; ///< in words, as the tree has them
};

/// Where the walk stands: the steps that are answered, and then a question, a cause or a verdict.
struct Walk {
    QList<Step> steps;
    const Node *question = nullptr; ///< open; null where the walk has ended
    const Node *end = nullptr;      ///< the leaf; null where a look found a cause, or a question is open
    QString found;                  ///< the cause that a look found
};

/// Walks the tree from its start: what evidence can answer it answers, what the person has answered stands, and the
/// first question that neither can answer stays open.
[[nodiscard]] Walk walk(const Tree &tree, const Case &subject, const Judgement &judgement, bool healthy);

} // namespace kd
