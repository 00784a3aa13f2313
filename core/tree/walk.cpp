#include "core/tree/walk.h"

#include "core/tree/facts.h"

#include <algorithm>

namespace kd {

namespace {

class Walker
{
public:
    Walker(const Tree &tree, const Case &subject, const Judgement &judgement, bool healthy)
        : m_tree(tree), m_subject(subject), m_judgement(judgement), m_facts(factsOf(subject, healthy))
    {
    }

    Walk walk()
    {
        QString at = m_tree.start();
        // The lint has shown that no way leads back to itself, so that this ends.
        while (const Node *node = m_tree.find(at)) {
            at = node->kind == Node::Kind::Look ? look(*node) : node->kind == Node::Kind::End ? end(*node) : ask(*node);
            if (at.isEmpty())
                break;
        }
        return std::move(m_walk);
    }

private:
    QString look(const Node &node)
    {
        if (m_subject.answers.value(node.id) == clearLook) {
            const bool otherwise = std::any_of(m_judgement.findings.begin(), m_judgement.findings.end(),
                                               [&](const Finding &finding) { return finding.overruled && node.rules.contains(finding.id); });
            m_walk.steps.append({&node, clearLook, true, otherwise, {CitesAnswer{node.id, clearLook}}, node.clearText});
            return node.clear;
        }
        for (const Finding &finding : m_judgement.findings) {
            if (finding.decides() && node.rules.contains(finding.id)) {
                m_walk.steps.append({&node, {}, false, false, finding.citations, finding.id});
                m_walk.found = finding.id;
                return {};
            }
        }
        Step step{&node, {}, false, false, {}, node.clearText};
        bool lacking = false;
        for (const QString &rule : node.rules) {
            lacking = lacking || m_judgement.lacksEvidence(rule);
            for (const RuledOut &out : m_judgement.ruledOut) {
                if (out.id != rule)
                    continue;
                for (const Citation &citation : out.citations) {
                    if (!step.citations.contains(citation) && step.citations.size() < 3)
                        step.citations.append(citation);
                }
            }
        }
        // A look that rests on nothing is not shown as answered.
        if (!step.citations.isEmpty())
            m_walk.steps.append(step);
        return lacking ? node.unknown : node.clear;
    }

    QString ask(const Node &node)
    {
        QString byEvidence;
        QList<Citation> citations;
        for (const AnsweredBy &each : node.answeredBy) {
            if (m_facts.contains(each.fact)) {
                byEvidence = each.choice;
                citations = m_facts.value(each.fact);
                break;
            }
        }
        const QString said = m_subject.answers.value(node.id);
        if (said == QLatin1String("unknown")) {
            m_walk.steps.append({&node, said, true, false, {CitesAnswer{node.id, said}}, QStringLiteral("I don't know")});
            return node.unknown;
        }
        const QString chosen = said.isEmpty() ? byEvidence : said;
        const Choice *choice = node.choice(chosen);
        if (!choice) {
            m_walk.question = &node;
            return {};
        }
        const bool byPerson = !said.isEmpty();
        if (byPerson)
            citations = {CitesAnswer{node.id, said}};
        m_walk.steps.append({&node, chosen, byPerson, byPerson && !byEvidence.isEmpty() && byEvidence != said, citations, choice->text});
        return choice->to;
    }

    QString end(const Node &node)
    {
        m_walk.end = &node;
        return {};
    }

    const Tree &m_tree;
    const Case &m_subject;
    const Judgement &m_judgement;
    QHash<QString, QList<Citation>> m_facts;
    Walk m_walk;
};

} // namespace

Walk walk(const Tree &tree, const Case &subject, const Judgement &judgement, bool healthy)
{
    return Walker(tree, subject, judgement, healthy).walk();
}

} // namespace kd
