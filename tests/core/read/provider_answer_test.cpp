#include "core/read/provider_answer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Answer saying(int status, const QByteArray &body, QList<Header> headers = {})
{
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = status;
    answer.body = body;
    answer.headers = std::move(headers);
    return answer;
}

ProviderMeaning meaning(const char *id, const Answer &answer)
{
    const auto provider = loadProvider(QString::fromLatin1(id));
    return meaningOf(*provider, provider->base.origin, answer);
}

std::string told(const char *id, int status, const QByteArray &body, QList<Header> headers = {})
{
    const ProviderMeaning means = meaning(id, saying(status, body, std::move(headers)));
    return toString(means.verdict).toStdString() + (means.cause.isEmpty() ? "" : " ") + means.cause.toStdString() + (means.documented ? "" : " ?");
}

QByteArray bodyOf(const QJsonValue &example)
{
    return example.isString() ? example.toString().toUtf8() : QJsonDocument(example.toObject()).toJson();
}

} // namespace

class DocumentedAnswers : public testing::TestWithParam<std::string>
{
};

TEST_P(DocumentedAnswers, SayWhatTheFileSays)
{
    const QString id = QString::fromStdString(GetParam());
    QFile file(QStringLiteral(":/resources/providers/%1.json").arg(id));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray answers = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("answers")).toArray();
    ASSERT_FALSE(answers.isEmpty());
    const auto provider = loadProvider(id);
    for (const QJsonValue &each : answers) {
        const QJsonArray statuses = each[QLatin1String("status")].toArray();
        for (const QJsonValue &status : statuses) {
            const QByteArray body = bodyOf(each[QLatin1String("example")]);
            const ProviderMeaning means = meaningOf(*provider, provider->base.origin, saying(status.toInt(), body));
            EXPECT_EQ(toString(means.verdict), each[QLatin1String("verdict")].toString()) << status.toInt() << ' ' << body.constData();
            EXPECT_EQ(means.cause, each[QLatin1String("cause")].toString()) << status.toInt() << ' ' << body.constData();
            EXPECT_TRUE(means.documented);
            EXPECT_FALSE(means.words.isEmpty());
            EXPECT_NE(means.words, QString::number(status.toInt())) << "its own words, and not the status: " << body.constData();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Provider, DocumentedAnswers,
                         testing::Values("openai", "anthropic", "elevenlabs", "pinecone", "fal", "openrouter", "groq", "huggingface", "gemini", "mistral", "cohere", "replicate"),
                         [](const auto &each) { return each.param; });

TEST(ProviderAnswer, TellsA401OfAGoodKeyFromOneOfABadKey)
{
    EXPECT_EQ(told("openai", 401, R"({"error":{"message":"Incorrect API key provided: sk-proj-****MxYA.","code":"invalid_api_key"}})"), "rejected provider_rejects_key");
    EXPECT_EQ(told("openai", 401, R"({"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.images.request.","code":"missing_scope"}})"), "restricted provider_key_restricted");
    EXPECT_EQ(told("openai", 401, R"({"error":{"message":"OpenAI-Organization header should match organization for API key","code":"mismatched_organization"}})"), "restricted provider_org_or_project_mismatch");
    EXPECT_EQ(told("openai", 429, R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}})"), "restricted provider_plan_or_quota");
    EXPECT_EQ(told("openai", 429, R"({"error":{"message":"Rate limit reached","code":"rate_limit_exceeded"}})"), "undetermined ?");
    EXPECT_EQ(told("elevenlabs", 401, R"({"detail":{"status":"missing_permissions","message":"…","type":"authorization_error","code":"missing_permissions","request_id":"1"}})"), "restricted provider_key_restricted");
}

TEST(ProviderAnswer, TellsARefusalThatIsNo401)
{
    EXPECT_EQ(told("gemini", 400, R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"@type":"a"},{"reason":"API_KEY_INVALID"}]}})"), "rejected provider_rejects_key");
    EXPECT_EQ(told("gemini", 400, R"([{"error":{"code":400,"message":"API Key not found. Please pass a valid API key."}}])"), "rejected provider_rejects_key") << "as a list, which its streams send";
    EXPECT_EQ(told("gemini", 400, R"({"error":{"code":400,"message":"Invalid page size."}})"), "undetermined ?");
    EXPECT_EQ(told("anthropic", 400, R"({"type":"error","error":{"type":"invalid_request_error","message":"limit: too large"}})"), "undetermined ?") << "never a sign of a bad key";
}

TEST(ProviderAnswer, TellsTwoSentencesByOneWord)
{
    EXPECT_EQ(told("replicate", 401, R"({"detail":"You did not pass a valid authentication token"})"), "rejected provider_rejects_key");
    EXPECT_EQ(told("replicate", 401, R"({"detail":"You did not pass an authentication token"})"), "not_delivered provider_got_no_key");
}

TEST(ProviderAnswer, TakesJsonAloneForAcceptance)
{
    EXPECT_EQ(told("openai", 200, R"({"data":[]})"), "valid");
    EXPECT_EQ(told("openai", 200, "[]"), "valid");
    EXPECT_EQ(told("openai", 200, R"({"error":{"message":"no"}})"), "undetermined ?");
    EXPECT_EQ(told("openai", 200, "<html>Welcome to the hotel</html>"), "undetermined provider_endpoint_wrong ?");
    EXPECT_EQ(told("openai", 204, ""), "undetermined provider_endpoint_wrong ?");
    Answer cut = saying(200, R"({"data":[{"id":"a)");
    EXPECT_EQ(meaning("openai", cut).verdict, KeyVerdict::Undetermined);
    cut.truncated = true;
    EXPECT_EQ(meaning("openai", cut).verdict, KeyVerdict::Valid) << "a list longer than what is read of it";
}

TEST(ProviderAnswer, SaysLittleByTheStatusAlone)
{
    const QByteArray body = R"({"no":"words that are known"})";
    EXPECT_EQ(told("openai", 401, body), "rejected provider_rejects_key ?");
    EXPECT_EQ(told("openai", 402, body), "restricted provider_plan_or_quota");
    EXPECT_EQ(told("openai", 403, body), "restricted provider_key_restricted ?");
    EXPECT_EQ(told("openai", 404, body), "undetermined provider_endpoint_wrong ?");
    EXPECT_EQ(told("openai", 418, body), "undetermined ?");
    EXPECT_EQ(told("openai", 500, body), "undetermined provider_is_down");
    EXPECT_EQ(told("anthropic", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"), "undetermined provider_is_down");
    EXPECT_EQ(told("fal", 403, "<title>Just a moment...</title>"), "undetermined provider_blocks_address ?");
}

TEST(ProviderAnswer, SaysWhereARedirectLeads)
{
    for (const char *elsewhere : {"https://evil.example/v1/models", "//evil.example/", "http://api.openai.com/v1/models", "https://api.openai.com:8443/"})
        EXPECT_EQ(told("openai", 302, {}, {{"Location", elsewhere}}), "undetermined provider_redirect_drops_key") << elsewhere;
    for (const char *here : {"/v2/models", "https://api.openai.com/v2/models", "models", "https://API.openai.com:443/"})
        EXPECT_EQ(told("openai", 308, {}, {{"Location", here}}), "undetermined provider_endpoint_wrong") << here;
    EXPECT_EQ(told("openai", 304, {}), "undetermined ?");
}

TEST(ProviderAnswer, IsNothingWhereNoneCame)
{
    Answer none;
    none.kind = AnswerKind::Timeout;
    EXPECT_EQ(meaning("openai", none).verdict, KeyVerdict::Undetermined);
    EXPECT_TRUE(meaning("openai", none).cause.isEmpty());
}

TEST(ProviderAnswer, IsKeptInAnExchangesFields)
{
    Exchange exchange;
    exchange.fields = fieldsOf(ProviderMeaning{KeyVerdict::Restricted, QStringLiteral("provider_key_restricted"), true, QStringLiteral("no")});
    const ProviderMeaning again = meaningFrom(exchange);
    EXPECT_EQ(again.verdict, KeyVerdict::Restricted);
    EXPECT_EQ(again.cause, QStringLiteral("provider_key_restricted"));
    EXPECT_TRUE(again.documented);
    EXPECT_EQ(again.words, QStringLiteral("no"));
    EXPECT_EQ(meaningFrom(Exchange()).verdict, KeyVerdict::Undetermined);
}

} // namespace kd::test
