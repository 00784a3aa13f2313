#include "core/report/as_json.h"

#include "core/evidence/citation_json.h"
#include "core/report/case_json.h"

#include <QJsonDocument>

namespace kd {

namespace {

using Json = QJsonObject;

QLatin1String k(const char *name)
{
    return QLatin1String(name);
}

Json remedyJson(const Finding &finding, const Sentences &sentences)
{
    const Remedy remedy = sentences.remedy(finding);
    QJsonArray commands;
    for (const RemedyCommand &command : remedy.commands)
        commands.append(Json{{k("for"), command.platform}, {k("text"), command.text}});
    return {{k("sentence"), remedy.sentence},
            {k("commands"), commands},
            {k("links"), QJsonArray::fromStringList(remedy.links)}};
}

QJsonArray findingsJson(const Report &report, const Sentences &sentences)
{
    QJsonArray array;
    for (const Finding &finding : report.judgement.findings) {
        Json json{{k("id"), finding.id},
                  {k("severity"), toString(finding.severity)},
                  {k("certainty"), toString(finding.certainty)},
                  {k("sentence"), sentences.of(finding)},
                  {k("citations"), toJson(finding.citations)},
                  {k("remedy"), remedyJson(finding, sentences)},
                  {k("more"), QJsonArray::fromStringList(finding.more)}};
        if (finding.overruled)
            json.insert(k("overruled"), true);
        array.append(json);
    }
    return array;
}

QJsonArray questionsJson(const Walk &walk, const Sentences &sentences)
{
    if (!walk.question)
        return {};
    QJsonArray choices;
    for (const Choice &choice : walk.question->choices)
        choices.append(Json{{k("id"), choice.id}, {k("sentence"), sentences.choice(choice)}});
    if (!walk.question->unknown.isEmpty())
        choices.append(Json{{k("id"), k("unknown")}, {k("sentence"), sentences.iDontKnow()}});
    return {Json{{k("node"), walk.question->id}, {k("question"), sentences.question(*walk.question)}, {k("why"), sentences.why(*walk.question)}, {k("choices"), choices}}};
}

QJsonArray walkJson(const Walk &walk, const Sentences &sentences)
{
    QJsonArray array;
    for (const Step &step : walk.steps)
        array.append(Json{{k("node"), step.node->id},
                          {k("question"), sentences.question(*step.node)},
                          {k("answer"), !step.choice.isEmpty() ? step.choice : step.answer == walk.found ? step.answer : sentences.answer(step, walk)},
                          {k("answered_by"), step.byPerson ? k("person") : k("evidence")},
                          {k("overruled"), step.overruled},
                          {k("citations"), toJson(step.citations)}});
    return array;
}

} // namespace

QJsonObject asJson(const Report &report, const Sentences &sentences)
{
    Json json = toJson(report.subject);
    const Verdict &verdict = report.verdict;
    json.insert(k("verdict"), Json{{k("id"), verdict.id},
                                   {k("leg"), verdict.leg},
                                   {k("severity"), verdict.severity ? QJsonValue(toString(*verdict.severity)) : QJsonValue(QJsonValue::Null)},
                                   {k("certainty"), verdict.certainty ? QJsonValue(toString(*verdict.certainty)) : QJsonValue(QJsonValue::Null)},
                                   {k("sentence"), sentences.of(verdict)},
                                   {k("citations"), toJson(verdict.citations)}});
    if (report.keyVerdict) {
        Json provider = json.value(k("provider")).toObject();
        provider.insert(k("verdict"), toString(*report.keyVerdict));
        json.insert(k("provider"), provider);
    }
    json.insert(k("findings"), findingsJson(report, sentences));
    QJsonArray out;
    for (const RuledOut &each : report.judgement.ruledOut)
        out.append(Json{{k("id"), each.id}, {k("sentence"), sentences.clear(each.id)}, {k("citations"), toJson(each.citations)}});
    json.insert(k("ruled_out"), out);
    json.insert(k("walk"), walkJson(report.walk, sentences));
    json.insert(k("questions"), report.verdict.isCause() ? QJsonArray() : questionsJson(report.walk, sentences));
    QJsonArray missing;
    for (const MissingEvidence &each : report.judgement.missing)
        missing.append(Json{{k("rule"), each.rule}, {k("needs"), each.needs}});
    json.insert(k("no_evidence"), missing);
    if (!report.judgement.broken.isEmpty())
        json.insert(k("broken_rules"), QJsonArray::fromStringList(report.judgement.broken));
    return json;
}

QByteArray asJsonText(const Report &report, const Sentences &sentences)
{
    return QJsonDocument(asJson(report, sentences)).toJson(QJsonDocument::Indented);
}

QByteArray errorJsonText(int exit, const Problem &problem)
{
    const Json error{{k("exit"), exit},
                     {k("sentence"), problem.sentence},
                     {k("file"), problem.file.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(problem.file)},
                     {k("line"), problem.line ? QJsonValue(*problem.line) : QJsonValue(QJsonValue::Null)}};
    return QJsonDocument(Json{{k("schema_version"), k("1")}, {k("error"), error}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace kd
