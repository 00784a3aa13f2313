#include "core/n8n/execution_error.h"

#include "core/n8n/credential_entry.h"
#include "core/n8n/reading.h"

#include <QRegularExpression>

namespace kd::n8n {

namespace {

constexpr qsizetype longest = 2000;

/// Some nodes keep the service's answer as {"type":"Buffer","data":[123,34,…]}.
QString bufferText(const QJsonValue &value)
{
    if (value[QLatin1String("type")].toString() != QLatin1String("Buffer"))
        return {};
    QByteArray bytes;
    const QJsonArray data = value[QLatin1String("data")].toArray();
    for (const QJsonValue &byte : data) {
        if (bytes.size() >= longest)
            break;
        bytes += static_cast<char>(byte.toInt());
    }
    return QString::fromUtf8(bytes);
}

QString shortened(const QJsonValue &value)
{
    return value.toString().left(longest);
}

/// The error of the execution, or else of the last run of a node that has one.
QJsonObject errorOf(const QJsonObject &result)
{
    const QJsonObject own = result.value(QLatin1String("error")).toObject();
    if (!own.isEmpty())
        return own;
    const QJsonObject runs = result.value(QLatin1String("runData")).toObject();
    for (auto it = runs.begin(); it != runs.end(); ++it) {
        const QJsonObject error = it.value().toArray().last()[QLatin1String("error")].toObject();
        if (!error.isEmpty())
            return error;
    }
    return {};
}

ExecutionError errorFrom(const QJsonObject &execution)
{
    const QJsonObject result = execution.value(QLatin1String("data")).toObject().value(QLatin1String("resultData")).toObject();
    const QJsonObject error = errorOf(result);
    const QJsonObject node = error.value(QLatin1String("node")).toObject();
    ExecutionError made;
    made.executionId = reading::execution(execution).id;
    made.node = reading::text(node, "name");
    if (made.node.isEmpty())
        made.node = reading::text(result, "lastNodeExecuted");
    made.nodeType = reading::text(node, "type");
    made.message = shortened(error.value(QLatin1String("message")));
    const QJsonValue code = error.value(QLatin1String("httpCode"));
    made.httpCode = code.isDouble() ? QString::number(code.toInt()) : code.toString().left(20);
    made.description = shortened(error.value(QLatin1String("description")));
    const QJsonArray messages = error.value(QLatin1String("messages")).toArray();
    for (const QJsonValue &message : messages) {
        if (made.said.size() < 20)
            made.said.append(shortened(message));
    }
    const QString buffer = bufferText(error.value(QLatin1String("context")).toObject().value(QLatin1String("data")));
    if (!buffer.isEmpty())
        made.said.append(buffer);
    const QList<CredentialEntry> entries = credentialEntries(node);
    for (const CredentialEntry &entry : entries)
        made.credentialIds.append(entry.id);
    return made;
}

} // namespace

bool ExecutionError::isRefusal() const
{
    static const QRegularExpression status(QStringLiteral("^40[13]\\b"));
    if (httpCode == QLatin1String("401") || httpCode == QLatin1String("403"))
        return true;
    const bool said401 = std::any_of(said.begin(), said.end(), [](const QString &text) { return status.match(text).hasMatch(); });
    return said401 || message.startsWith(QLatin1String("Authorization failed"));
}

bool ExecutionError::echoes(const QString &tail) const
{
    if (tail.size() < 4)
        return false;
    // A mask, then the key's end, and no further character of a key.
    const QRegularExpression mask(QStringLiteral("[*•.…]%1(?![A-Za-z0-9_-])").arg(QRegularExpression::escape(tail)));
    if (mask.match(description).hasMatch())
        return true;
    return std::any_of(said.begin(), said.end(), [&mask](const QString &text) { return mask.match(text).hasMatch(); });
}

Read<QList<ExecutionError>> readExecutionErrors(const Answer &answer)
{
    const auto whole = reading::object(answer);
    if (!whole)
        return tl::unexpected(whole.error());
    const QJsonValue list = whole->value(QLatin1String("data"));
    if (list.isArray())
        return reading::each<ExecutionError>(list, &errorFrom);
    return QList<ExecutionError>{errorFrom(*whole)};
}

} // namespace kd::n8n
