#include "core/n8n/credential_entry.h"

#include <QHash>

namespace kd::n8n {

namespace {

bool choosesFreely(const QString &nodeType)
{
    const QString type = nodeType.mid(nodeType.lastIndexOf(QLatin1Char('.')) + 1);
    return type == QLatin1String("httpRequest") || type == QLatin1String("httpRequestTool") || type == QLatin1String("toolHttpRequest") ||
           type == QLatin1String("graphql") || type == QLatin1String("graphqlTool");
}

/// What the first versions of HTTP Request and GraphQL name the generic types by.
QString genericType(const QString &authentication)
{
    static const QHash<QString, QString> types = {{QStringLiteral("headerAuth"), QStringLiteral("httpHeaderAuth")},
                                                  {QStringLiteral("basicAuth"), QStringLiteral("httpBasicAuth")},
                                                  {QStringLiteral("digestAuth"), QStringLiteral("httpDigestAuth")},
                                                  {QStringLiteral("queryAuth"), QStringLiteral("httpQueryAuth")},
                                                  {QStringLiteral("customAuth"), QStringLiteral("httpCustomAuth")},
                                                  {QStringLiteral("oAuth1"), QStringLiteral("oAuth1Api")},
                                                  {QStringLiteral("oAuth2"), QStringLiteral("oAuth2Api")}};
    return types.value(authentication);
}

QString chosenType(const QJsonObject &parameters)
{
    const QString authentication = parameters.value(QLatin1String("authentication")).toString();
    if (authentication == QLatin1String("predefinedCredentialType"))
        return parameters.value(QLatin1String("nodeCredentialType")).toString();
    if (authentication == QLatin1String("genericCredentialType"))
        return parameters.value(QLatin1String("genericAuthType")).toString();
    return genericType(authentication);
}

} // namespace

QList<CredentialEntry> credentialEntries(const QJsonObject &node)
{
    QList<CredentialEntry> entries;
    const QJsonObject credentials = node.value(QLatin1String("credentials")).toObject();
    for (auto it = credentials.begin(); it != credentials.end(); ++it) {
        if (it.value().isString()) {
            entries.append({it.key(), {}, it.value().toString()});
            continue;
        }
        const QJsonObject entry = it.value().toObject();
        const QJsonValue id = entry.value(QLatin1String("id"));
        entries.append({it.key(), id.isDouble() ? QString::number(id.toInteger()) : id.toString(),
                        entry.value(QLatin1String("name")).toString()});
    }
    return entries;
}

bool counts(const QJsonObject &node, const CredentialEntry &entry)
{
    const QJsonObject parameters = node.value(QLatin1String("parameters")).toObject();
    if (choosesFreely(node.value(QLatin1String("type")).toString())) {
        if (entry.type == QLatin1String("httpSslAuth"))
            return parameters.value(QLatin1String("provideSslCertificates")).toBool();
        return entry.type == chosenType(parameters);
    }
    // Elsewhere `authentication` mostly chooses between a key and OAuth2; a default is not written down.
    const QJsonValue chosen = parameters.value(QLatin1String("authentication"));
    if (node.value(QLatin1String("credentials")).toObject().size() < 2 || !chosen.isString())
        return true;
    return entry.type.endsWith(QLatin1String("OAuth2Api")) == (chosen.toString() == QLatin1String("oAuth2"));
}

} // namespace kd::n8n
