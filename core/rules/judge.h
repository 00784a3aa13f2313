#pragma once

#include "core/rules/catalogue.h"

namespace kd {

/// A fault that a rule asserts, with its weight and its place in the order of causes.
struct Finding {
    QString id;
    Severity severity = Severity::Cause;
    Certainty certainty = Certainty::Proven;
    QString says;
    QMap<QString, QString> args;
    QList<Citation> citations;
    QString leg;      ///< on which it was found; the cause's own, but at a service's check
    QStringList more; ///< ids of what it explains
    bool explained = false; ///< another finding is its deeper reason
    bool overruled = false; ///< the person knows better

    [[nodiscard]] bool decides() const
    {
        return severity == Severity::Cause && certainty != Certainty::Possible && !explained && !overruled;
    }
};

struct RuledOut {
    QString id;
    QList<Citation> citations;
};

struct MissingEvidence {
    QString rule;
    QString needs;
};

/// What follows from the evidence: the findings, the deciding one first, and everything that was looked at.
struct Judgement {
    QList<Finding> findings;
    QList<RuledOut> ruledOut;
    QList<MissingEvidence> missing;
    QStringList broken; ///< rules that failed of themselves: bugs of ours

    [[nodiscard]] const Finding *deciding() const;
    [[nodiscard]] bool isRuledOut(const QString &id) const;
    [[nodiscard]] bool lacksEvidence(const QString &id) const;
};

/// One rule's word, with the names that every sentence about it may use.
[[nodiscard]] Ruling rulingOf(const Rule &rule, const Evidence &evidence);

[[nodiscard]] Judgement judge(const Evidence &evidence, const Catalogue &catalogue);

/// Adds a finding in its place, and sees anew which ones others explain.
void addFinding(Judgement &judgement, Finding finding, const Catalogue &catalogue);

/// The person says that these are not the cause: they stay to be seen, and decide nothing.
void overrule(Judgement &judgement, const QStringList &ids, const Catalogue &catalogue);

} // namespace kd
