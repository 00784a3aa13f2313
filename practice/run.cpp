#include "practice/run.h"

#include "practice/likeness.h"
#include "practice/provider.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kd::practice {

namespace {

constexpr int mostNodes = 20;

QJsonObject nodeNamed(const QJsonArray &nodes, const QString &name)
{
    for (const QJsonValue &node : nodes) {
        if (node[QLatin1String("name")].toString() == name)
            return node.toObject();
    }
    return {};
}

QString nextOf(const QJsonObject &connections, const QString &node, int output)
{
    const QJsonArray outputs = connections.value(node)[QLatin1String("main")].toArray();
    return outputs.at(output)[0][QLatin1String("node")].toString();
}

/// One run: the item that goes from node to node, and what became of it.
class Run
{
public:
    Run(const Asked &asked, QJsonObject item) : m_asked(asked), m_item(std::move(item)) {}

    /// The output that the node leads on by; nothing where the run ends there.
    std::optional<int> step(const QJsonObject &node)
    {
        const QString type = node.value(QLatin1String("type")).toString();
        const QJsonObject parameters = node.value(QLatin1String("parameters")).toObject();
        if (type.endsWith(QLatin1String(".webhook")) || type.endsWith(QLatin1String(".noOp")))
            return 0;
        if (type.endsWith(QLatin1String(".if")))
            return choose(parameters);
        if (type.endsWith(QLatin1String(".httpRequest")))
            return call(node, parameters);
        if (type.endsWith(QLatin1String(".respondToWebhook")))
            return respond(parameters);
        return fail(QStringLiteral("The practice n8n does not know the node %1.").arg(type));
    }

    RunResult result;

private:
    std::optional<int> fail(const QString &said)
    {
        result.said = said;
        return std::nullopt;
    }

    /// The one condition that it can evaluate: a header's hash, and a time.
    std::optional<int> choose(const QJsonObject &parameters)
    {
        static const QRegularExpression form(QStringLiteral(
            R"(^=\{\{ \(\$json\.headers\['([^']+)'\] \|\| ''\)\.hash\('sha256'\) === '([0-9a-f]{64})' && \$now\.toMillis\(\) < (\d+) \}\}$)"));
        const QString text = parameters.value(QLatin1String("conditions"))[QLatin1String("boolean")][0][QLatin1String("value1")].toString();
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch())
            return fail(QStringLiteral("The practice n8n cannot evaluate this condition."));
        const QByteArray value = m_item.value(QLatin1String("headers"))[match.captured(1)].toString().toUtf8();
        const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
        return hash == match.captured(2).toLatin1() && m_asked.now.toMSecsSinceEpoch() < match.captured(3).toLongLong() ? 0 : 1;
    }

    std::optional<int> call(const QJsonObject &node, const QJsonObject &parameters)
    {
        const QByteArray url = parameters.value(QLatin1String("url")).toString().toUtf8();
        QList<Header> headers;
        const QJsonArray rows = parameters.value(QLatin1String("headerParameters"))[QLatin1String("parameters")].toArray();
        for (const QJsonValue &row : rows) {
            if (parameters.value(QLatin1String("sendHeaders")).toBool())
                headers.append({row[QLatin1String("name")].toString().toUtf8(), row[QLatin1String("value")].toString().toUtf8()});
        }
        const QString authentication = parameters.value(QLatin1String("authentication")).toString();
        const QString type = parameters.value(authentication == QLatin1String("genericCredentialType") ? QLatin1String("genericAuthType")
                                                                                                       : QLatin1String("nodeCredentialType"))
                                 .toString();
        if (!authentication.isEmpty() && authentication != QLatin1String("none")) {
            const QString id = node.value(QLatin1String("credentials"))[type][QLatin1String("id")].toString();
            const auto found = m_asked.tables.credentials.find(id.toUtf8());
            if (found == m_asked.tables.credentials.end())
                return fail(QStringLiteral("Credential with ID \"%1\" does not exist for type \"%2\".").arg(id, type));
            result.credentialId = found->first;
            headers += callWith(type, found->second.data, url).headers;
        }
        const auto answer = m_asked.tables.provider ? m_asked.tables.provider->answerAt(url, headers, m_asked.now) : std::nullopt;
        if (!answer)
            return fail(QStringLiteral("The service refused the connection - perhaps it is offline"));
        return take(*answer, parameters.value(QLatin1String("options"))[QLatin1String("response")][QLatin1String("response")].toObject());
    }

    std::optional<int> take(const Outgoing &answer, const QJsonObject &options)
    {
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        if (answer.status >= 400 && !options.value(QLatin1String("neverError")).toBool())
            return fail(body.value(QLatin1String("error"))[QLatin1String("message")].toString());
        m_item = body;
        if (options.value(QLatin1String("fullResponse")).toBool())
            m_item = {{QStringLiteral("statusCode"), answer.status}, {QStringLiteral("body"), body}};
        return 0;
    }

    std::optional<int> respond(const QJsonObject &parameters)
    {
        const auto body = evaluated(parameters.value(QLatin1String("responseBody")).toString());
        if (!body)
            return fail(QStringLiteral("The practice n8n cannot evaluate this expression."));
        const int code = parameters.value(QLatin1String("options"))[QLatin1String("responseCode")].toInt(200);
        Outgoing answer = withBody(m_asked.recorded["webhook_ran"], *body);
        answer.status = code;
        result.response = answer;
        return 0;
    }

    /// The few expressions that it knows: the whole item, its status, and what Key Doctor's probe says of it.
    [[nodiscard]] std::optional<QByteArray> evaluated(const QString &text) const
    {
        const auto compact = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
        const int status = m_item.value(QLatin1String("statusCode")).toInt();
        if (!text.startsWith(QLatin1Char('=')))
            return text.toUtf8();
        if (text == QLatin1String("={{ JSON.stringify($json) }}"))
            return compact(m_item);
        if (text == QLatin1String("={{ JSON.stringify({ status: $json.statusCode }) }}"))
            return "{\"status\":" + QByteArray::number(status) + '}';
        if (!text.startsWith(QLatin1String("={{ JSON.stringify({ keydoctor: 1, status: $json.statusCode, said: ")))
            return std::nullopt;
        const QString said = m_item.value(QLatin1String("body"))[QLatin1String("error")][QLatin1String("message")].toString();
        return "{\"keydoctor\":1,\"status\":" + QByteArray::number(status) + ",\"said\":" + rawText(said.left(400)) + '}';
    }

    const Asked &m_asked;
    QJsonObject m_item;
};

} // namespace

RunResult run(const Asked &asked, const QJsonArray &nodes, const QJsonObject &connections, const QString &from, const QJsonObject &item)
{
    Run one(asked, item);
    QString name = from;
    for (int steps = 0; !name.isEmpty(); ++steps) {
        const QJsonObject node = nodeNamed(nodes, name);
        const std::optional<int> output = node.isEmpty() || steps == mostNodes ? std::nullopt : one.step(node);
        if (!output) {
            one.result.failedNode = name;
            break;
        }
        name = nextOf(connections, name, *output);
    }
    return one.result;
}

} // namespace kd::practice
