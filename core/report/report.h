#pragma once

#include "core/tree/walk.h"

namespace kd {

/// The one answer: a cause, "healthy" or "undetermined".
struct Verdict {
    QString id;
    QString leg;
    std::optional<Severity> severity;
    std::optional<Certainty> certainty;
    QString says;
    QMap<QString, QString> args;
    QList<Citation> citations;

    [[nodiscard]] bool isCause() const { return severity.has_value(); }
};

/// A case with everything that follows from it. The window and the command line show nothing else. Its walk points into
/// the tree that it was made with, which must outlive it.
struct Report {
    Case subject;
    Judgement judgement;
    Walk walk;
    Verdict verdict;
    std::optional<KeyVerdict> keyVerdict; ///< of a service's check: what it says of the key, in one word
};

[[nodiscard]] Report makeReport(Case subject, const Catalogue &catalogue, const Tree &tree);

} // namespace kd
