#include "core/n8n/probe_workflow.h"

#include "core/n8n/api_letters.h"
#include "core/n8n/reading.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace kd::n8n {

namespace {

constexpr qsizetype longestSaid = 400;
constexpr auto tokenHeader = "X-KeyDoctor-Token";

QByteArray hashOf(const Secret &token)
{
    const std::string_view text = token.expose();
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256).toHex();
}

QJsonObject node(const char *name, const char *type, double version, int column, const QJsonObject &parameters)
{
    return {{QStringLiteral("id"), QString::fromLatin1(name).toLower()},
            {QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("type"), QLatin1String("n8n-nodes-base.") + QLatin1String(type)},
            {QStringLiteral("typeVersion"), version},
            {QStringLiteral("position"), QJsonArray{220 * column, 0}},
            {QStringLiteral("parameters"), parameters}};
}

QJsonObject webhookNode(const ProbeWorkflow &probe)
{
    QJsonObject made = node("In", "webhook", 2, 0,
                            {{QStringLiteral("httpMethod"), QStringLiteral("POST")},
                             {QStringLiteral("path"), QString::fromLatin1(probe.path)},
                             {QStringLiteral("responseMode"), QStringLiteral("responseNode")},
                             {QStringLiteral("options"), QJsonObject()}});
    made.insert(QStringLiteral("webhookId"), QString::fromLatin1(probe.path));
    return made;
}

/// Version 1 of IF is in every release. The token's hash is public to whoever may read workflows; the token is not.
QJsonObject checkNode(const ProbeWorkflow &probe)
{
    const QString condition =
        QStringLiteral("={{ ($json.headers['x-keydoctor-token'] || '').hash('sha256') === '%1' && $now.toMillis() < %2 }}")
            .arg(QString::fromLatin1(hashOf(*probe.token)), QString::number(probe.expires.toMSecsSinceEpoch()));
    const QJsonObject one{{QStringLiteral("value1"), condition}, {QStringLiteral("value2"), true}};
    return node("Check", "if", 1, 1, {{QStringLiteral("conditions"), QJsonObject{{QStringLiteral("boolean"), QJsonArray{one}}}}});
}

bool isGeneric(const QString &credentialType)
{
    return credentialType.startsWith(QLatin1String("http"));
}

QJsonObject callNode(const ProbeWorkflow &probe)
{
    const QJsonObject whole{{QStringLiteral("fullResponse"), true}, {QStringLiteral("neverError"), true}};
    QJsonObject parameters{{QStringLiteral("method"), QString::fromLatin1(probe.method)},
                           {QStringLiteral("url"), probe.checkUrl},
                           {QStringLiteral("options"), QJsonObject{{QStringLiteral("response"), QJsonObject{{QStringLiteral("response"), whole}}},
                                                                   {QStringLiteral("timeout"), 20'000}}}};
    const bool generic = isGeneric(probe.credentialType);
    parameters.insert(QStringLiteral("authentication"),
                      generic ? QStringLiteral("genericCredentialType") : QStringLiteral("predefinedCredentialType"));
    parameters.insert(generic ? QStringLiteral("genericAuthType") : QStringLiteral("nodeCredentialType"), probe.credentialType);
    if (!probe.headers.isEmpty()) {
        QJsonArray rows;
        for (const auto &[name, value] : probe.headers)
            rows.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
        parameters.insert(QStringLiteral("sendHeaders"), true);
        parameters.insert(QStringLiteral("headerParameters"), QJsonObject{{QStringLiteral("parameters"), rows}});
    }
    QJsonObject made = node("Call", "httpRequest", 4.2, 2, parameters);
    made.insert(QStringLiteral("credentials"),
                QJsonObject{{probe.credentialType, QJsonObject{{QStringLiteral("id"), probe.credentialId},
                                                               {QStringLiteral("name"), probe.credentialName}}}});
    return made;
}

/// Of the provider's answer only the status and a sentence leave n8n.
QJsonObject answerNode()
{
    const QString body = QStringLiteral(
        "={{ JSON.stringify({ keydoctor: 1, status: $json.statusCode, said: ((b) => { const e = b && b.error; const d = b && b.detail; "
        "const m = (e && e.message) || (b && b.message) || (d && (d.message || d)) || e || ''; "
        "return (typeof m === 'string' ? m : JSON.stringify(m)).slice(0, 400); })($json.body) }) }}");
    return node("Answer", "respondToWebhook", 1.1, 3,
                {{QStringLiteral("respondWith"), QStringLiteral("json")},
                 {QStringLiteral("responseBody"), body},
                 {QStringLiteral("options"), QJsonObject()}});
}

QJsonObject refuseNode()
{
    return node("Refuse", "respondToWebhook", 1.1, 4,
                {{QStringLiteral("respondWith"), QStringLiteral("json")},
                 {QStringLiteral("responseBody"), QStringLiteral("{\"keydoctor\":0}")},
                 {QStringLiteral("options"), QJsonObject{{QStringLiteral("responseCode"), 403}}}});
}

/// Where a node's outputs lead, one list for each of them.
QJsonObject leadsTo(std::initializer_list<const char *> names)
{
    QJsonArray outputs;
    for (const char *name : names) {
        QJsonArray output;
        output.append(QJsonObject{{QStringLiteral("node"), QString::fromLatin1(name)}, {QStringLiteral("type"), QStringLiteral("main")}, {QStringLiteral("index"), 0}});
        outputs.append(output);
    }
    return {{QStringLiteral("main"), outputs}};
}

} // namespace

QString probeName(const ProbeWorkflow &probe)
{
    return QStringLiteral("%1 %2, may be deleted after %3")
        .arg(probeNamePrefix, probe.rotation, probe.expires.toUTC().toString(Qt::ISODate));
}

std::optional<ProbeName> readProbeName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^Key Doctor probe (\\S{1,64}), may be deleted after (\\S{20,30})$"));
    const QRegularExpressionMatch match = form.match(name);
    const QDateTime expires = QDateTime::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !expires.isValid())
        return std::nullopt;
    return ProbeName{match.captured(1), expires};
}

QByteArray bodyOf(const ProbeWorkflow &probe)
{
    const QJsonArray nodes{webhookNode(probe), checkNode(probe), callNode(probe), answerNode(), refuseNode()};
    const QJsonObject connections{{QStringLiteral("In"), leadsTo({"Check"})},
                                  {QStringLiteral("Check"), leadsTo({"Call", "Refuse"})},
                                  {QStringLiteral("Call"), leadsTo({"Answer"})}};
    const QJsonObject settings{{QStringLiteral("executionOrder"), QStringLiteral("v1")},
                               {QStringLiteral("saveDataSuccessExecution"), QStringLiteral("none")},
                               {QStringLiteral("saveDataErrorExecution"), QStringLiteral("none")},
                               {QStringLiteral("saveManualExecutions"), false},
                               {QStringLiteral("saveExecutionProgress"), false}};
    const QJsonObject body{{QStringLiteral("name"), probeName(probe)},
                           {QStringLiteral("nodes"), nodes},
                           {QStringLiteral("connections"), connections},
                           {QStringLiteral("settings"), settings}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Letter callOf(const Door &door, const ProbeWorkflow &probe)
{
    Letter letter = webhook(door, "POST", probe.path, {{tokenHeader, probe.token}});
    letter.ask = QStringLiteral("probe_call");
    return letter;
}

Read<ProbeAnswer> readProbe(const Answer &answer)
{
    const auto heard = readWebhook(answer);
    if (!heard)
        return tl::unexpected(heard.error());
    const QJsonObject body = QJsonDocument::fromJson(heard->body).object();
    const int mark = body.value(QLatin1String("keydoctor")).toInt(-1);
    if (mark == 0)
        return tl::unexpected(Fault{FaultKind::Refused, answer.status, {}, std::nullopt});
    const int status = body.value(QLatin1String("status")).toInt();
    if (mark != 1 || status < 100 || status > 599)
        return tl::unexpected(strange(answer));
    return ProbeAnswer{status, body.value(QLatin1String("said")).toString().left(longestSaid)};
}

} // namespace kd::n8n
