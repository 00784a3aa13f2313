#include "core/n8n/credential_field.h"

#include <QHash>

namespace kd::n8n {

std::optional<KeyField> keyFieldOf(const QString &credentialType)
{
    static const QHash<QString, QString> other = {{QStringLiteral("githubApi"), QStringLiteral("accessToken")},
                                                  {QStringLiteral("gitlabApi"), QStringLiteral("accessToken")},
                                                  {QStringLiteral("slackApi"), QStringLiteral("accessToken")},
                                                  {QStringLiteral("telegramApi"), QStringLiteral("accessToken")},
                                                  {QStringLiteral("airtableTokenApi"), QStringLiteral("accessToken")},
                                                  {QStringLiteral("stripeApi"), QStringLiteral("secretKey")},
                                                  {QStringLiteral("hubspotAppToken"), QStringLiteral("appToken")},
                                                  {QStringLiteral("supabaseApi"), QStringLiteral("serviceRole")},
                                                  {QStringLiteral("elevenLabsApi"), QStringLiteral("xiApiKey")},
                                                  {QStringLiteral("httpBearerAuth"), QStringLiteral("token")},
                                                  {QStringLiteral("httpQueryAuth"), QStringLiteral("value")},
                                                  {QStringLiteral("httpBasicAuth"), QStringLiteral("password")}};
    static const QStringList apiKey = {
        QStringLiteral("n8nApi"),         QStringLiteral("openAiApi"),         QStringLiteral("anthropicApi"),
        QStringLiteral("googlePalmApi"),  QStringLiteral("azureOpenAiApi"),    QStringLiteral("mistralCloudApi"),
        QStringLiteral("groqApi"),        QStringLiteral("cohereApi"),         QStringLiteral("deepSeekApi"),
        QStringLiteral("xAiApi"),         QStringLiteral("openRouterApi"),     QStringLiteral("huggingFaceApi"),
        QStringLiteral("perplexityApi"),  QStringLiteral("vercelAiGatewayApi"), QStringLiteral("ollamaApi"),
        QStringLiteral("pineconeApi"),    QStringLiteral("qdrantApi"),         QStringLiteral("serpApi"),
        QStringLiteral("braveSearchApi"), QStringLiteral("sendGridApi"),       QStringLiteral("notionApi"),
        QStringLiteral("linearApi"),      QStringLiteral("mailgunApi")};
    if (credentialType == QLatin1String("httpHeaderAuth"))
        return KeyField{QStringLiteral("value"), true};
    if (apiKey.contains(credentialType))
        return KeyField{QStringLiteral("apiKey")};
    if (const auto found = other.constFind(credentialType); found != other.constEnd())
        return KeyField{*found};
    return std::nullopt;
}

std::optional<KeyField> keyFieldAmong(const QStringList &candidates)
{
    if (candidates.size() != 1)
        return std::nullopt;
    return KeyField{candidates.constFirst()};
}

} // namespace kd::n8n
