#include "core/rules/judge.h"

#include <algorithm>
#include <exception>

namespace kd {

namespace {

Ruling safely(const Rule &rule, const Evidence &evidence)
{
    try {
        return rule.judge(evidence);
    } catch (const std::exception &) {
        Ruling broken;
        broken.outcome = Outcome::Broken;
        return broken;
    }
}

/// Every sentence about a service's check may name the service, and the page where its keys are made.
void introduce(Ruling &ruling, const ProviderWay &provider)
{
    const auto unlessSaid = [&](const char *name, const QString &value) {
        if (!ruling.args.contains(QLatin1String(name)))
            ruling.args.insert(QLatin1String(name), value);
    };
    unlessSaid("service", provider.asked.service);
    unlessSaid("expected", provider.asked.service);
    unlessSaid("page", provider.asked.page);
    unlessSaid("url", provider.address.url());
}

QString legOf(const Evidence &evidence, const Cause &cause)
{
    return evidence.provider ? QStringLiteral("n8n_to_provider") : cause.leg;
}

void settle(Judgement &judgement, const Catalogue &catalogue)
{
    for (Finding &finding : judgement.findings) {
        finding.explained = false;
        finding.more.clear();
    }
    for (Finding &finding : judgement.findings) {
        const Cause *cause = catalogue.find(finding.id);
        for (Finding &deeper : judgement.findings) {
            if (!deeper.overruled && deeper.severity == Severity::Cause && deeper.certainty != Certainty::Possible && cause->explainedBy.contains(deeper.id)) {
                finding.explained = true;
                deeper.more.append(finding.id);
            }
        }
    }
    const auto rank = [&](const Finding &finding) {
        return std::tuple(!finding.decides(), finding.severity != Severity::Cause, catalogue.find(finding.id)->order);
    };
    std::stable_sort(judgement.findings.begin(), judgement.findings.end(),
                     [&](const Finding &a, const Finding &b) { return rank(a) < rank(b); });
}

} // namespace

const Finding *Judgement::deciding() const
{
    return !findings.isEmpty() && findings.front().decides() ? &findings.front() : nullptr;
}

bool Judgement::isRuledOut(const QString &id) const
{
    return std::any_of(ruledOut.begin(), ruledOut.end(), [&](const RuledOut &out) { return out.id == id; });
}

bool Judgement::lacksEvidence(const QString &id) const
{
    return std::any_of(missing.begin(), missing.end(), [&](const MissingEvidence &each) { return each.rule == id; });
}

Ruling rulingOf(const Rule &rule, const Evidence &evidence)
{
    Ruling ruling = safely(rule, evidence);
    if (evidence.provider)
        introduce(ruling, *evidence.provider);
    return ruling;
}

Judgement judge(const Evidence &evidence, const Catalogue &catalogue)
{
    Judgement judgement;
    QHash<QString, const Rule *> byId;
    for (const Rule *rule : rules::all())
        byId.insert(QString::fromLatin1(rule->id), rule);
    for (const Cause &cause : catalogue.causes()) {
        const Rule *rule = byId.value(cause.id);
        if (!rule)
            continue;
        const Ruling ruling = rulingOf(*rule, evidence);
        switch (ruling.outcome) {
        case Outcome::Fails:
            if (ruling.citations.isEmpty()) {
                judgement.broken.append(cause.id);
                break;
            }
            judgement.findings.append({cause.id, ruling.severity.value_or(cause.severity), ruling.certainty, ruling.says, ruling.args,
                                       ruling.citations, legOf(evidence, cause), {}, false, false});
            break;
        case Outcome::Holds:
            // Of a service's key, n8n's rules have nothing to say.
            if (!evidence.provider || !ruling.citations.isEmpty())
                judgement.ruledOut.append({cause.id, ruling.citations});
            break;
        case Outcome::NoEvidence:
            if (!evidence.provider)
                judgement.missing.append({cause.id, ruling.needs});
            break;
        case Outcome::Broken:
            judgement.broken.append(cause.id);
            break;
        case Outcome::NotApplicable:
            break;
        }
    }
    settle(judgement, catalogue);
    return judgement;
}

void addFinding(Judgement &judgement, Finding finding, const Catalogue &catalogue)
{
    const auto same = [&](const Finding &each) { return each.id == finding.id; };
    if (!catalogue.find(finding.id) || std::any_of(judgement.findings.begin(), judgement.findings.end(), same))
        return;
    if (finding.leg.isEmpty())
        finding.leg = catalogue.find(finding.id)->leg;
    judgement.findings.append(std::move(finding));
    settle(judgement, catalogue);
}

void overrule(Judgement &judgement, const QStringList &ids, const Catalogue &catalogue)
{
    for (Finding &finding : judgement.findings)
        finding.overruled = finding.overruled || ids.contains(finding.id);
    settle(judgement, catalogue);
}

} // namespace kd
