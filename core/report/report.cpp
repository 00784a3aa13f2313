#include "core/report/report.h"

#include "core/rules/healthy.h"

namespace kd {

namespace {

Verdict causeVerdict(const Finding &finding)
{
    return {finding.id, finding.leg, finding.severity, finding.certainty, finding.says, finding.args, finding.citations};
}

QString legOf(const Case &subject)
{
    if (subject.provider)
        return QStringLiteral("n8n_to_provider");
    const QString where = subject.answers.value(QStringLiteral("where"));
    if (where == QLatin1String("editor"))
        return QStringLiteral("editor_login");
    if (where == QLatin1String("node"))
        return QStringLiteral("n8n_to_provider");
    return subject.address ? QStringLiteral("client_to_n8n") : QStringLiteral("unknown");
}

/// The person's answers alone have led to a cause: they are its citation.
std::optional<Finding> findingOf(const Walk &walk)
{
    if (!walk.end || walk.end->cause.isEmpty())
        return std::nullopt;
    Finding finding;
    finding.id = walk.end->cause;
    finding.certainty = certaintyFrom(walk.end->certainty).value_or(Certainty::Possible);
    finding.says = QStringLiteral("person");
    for (const Step &step : walk.steps) {
        if (step.byPerson)
            finding.citations.append(CitesAnswer{step.node->id, step.choice});
    }
    return finding.citations.isEmpty() ? std::nullopt : std::optional(finding);
}

/// Only what is proven or likely counts; a text that cannot be sent leaves the key itself unjudged.
KeyVerdict keyVerdictOf(const Judgement &judgement, bool healthy)
{
    if (healthy)
        return KeyVerdict::Valid;
    static const QHash<QString, KeyVerdict> classes = {
        {QStringLiteral("provider_rejects_key"), KeyVerdict::Rejected},
        {QStringLiteral("provider_key_restricted"), KeyVerdict::Restricted},
        {QStringLiteral("provider_org_or_project_mismatch"), KeyVerdict::Restricted},
        {QStringLiteral("provider_plan_or_quota"), KeyVerdict::Restricted},
        {QStringLiteral("provider_blocks_address"), KeyVerdict::Restricted},
        {QStringLiteral("provider_got_no_key"), KeyVerdict::NotDelivered},
        {QStringLiteral("provider_auth_scheme_wrong"), KeyVerdict::NotDelivered},
        {QStringLiteral("provider_key_in_wrong_field"), KeyVerdict::NotDelivered}};
    for (const Finding &finding : judgement.findings) {
        if (classes.contains(finding.id) && finding.certainty != Certainty::Possible)
            return classes.value(finding.id);
    }
    return KeyVerdict::Undetermined;
}

/// To overrule a look is to say that none of its causes is the one.
void heedThePerson(Judgement &judgement, const Case &subject, const Catalogue &catalogue, const Tree &tree)
{
    for (auto answer = subject.answers.begin(); answer != subject.answers.end(); ++answer) {
        const Node *node = tree.find(answer.key());
        if (node && node->kind == Node::Kind::Look && answer.value() == clearLook)
            overrule(judgement, node->rules, catalogue);
    }
}

} // namespace

Report makeReport(Case subject, const Catalogue &catalogue, const Tree &tree)
{
    Report report;
    const Evidence evidence = gather(subject);
    const Ruling health = judgeHealth(evidence);
    report.judgement = judge(evidence, catalogue);
    heedThePerson(report.judgement, subject, catalogue, tree);
    const bool healthy = health.outcome == Outcome::Holds && !report.judgement.deciding();
    if (!subject.provider) // one question, and its answer: nothing to walk through
        report.walk = walk(tree, subject, report.judgement, healthy);
    if (auto said = findingOf(report.walk); said && !report.judgement.deciding()) {
        said->severity = catalogue.find(said->id) ? catalogue.find(said->id)->severity : Severity::Cause;
        addFinding(report.judgement, *said, catalogue);
    }
    if (const Finding *deciding = report.judgement.deciding()) {
        report.verdict = causeVerdict(*deciding);
    } else {
        report.verdict.id = healthy ? QStringLiteral("healthy") : QStringLiteral("undetermined");
        report.verdict.leg = legOf(subject);
        report.verdict.says = !healthy && subject.timedOut ? QStringLiteral("time") : health.says;
        report.verdict.args = health.args;
        report.verdict.citations = health.citations;
    }
    if (subject.provider)
        report.keyVerdict = keyVerdictOf(report.judgement, healthy);
    report.subject = std::move(subject);
    return report;
}

} // namespace kd
