#include "core/provider_api/answers.h"

#include <gtest/gtest.h>

namespace kd::provider_api {

namespace {

Answer answered(int status, const QByteArray &body, QList<Header> headers = {})
{
    Answer answer;
    answer.kind = AnswerKind::Response;
    answer.status = status;
    answer.body = body;
    answer.headers = std::move(headers);
    return answer;
}

// As their documents show them.
const QByteArray openRoutersMade = R"({"data":{"hash":"f01d52606dc8f0a8303a7b5cc3fa0710","name":"n8n 7f3","label":"sk-or-v1-d35...855d","disabled":false,"limit":null,
"created_at":"2026-08-24T10:30:00Z","updated_at":null,"expires_at":"2027-12-31T23:59:59Z"},"key":"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"})";
const QByteArray openAisMade = R"({"object":"organization.project.service_account","id":"svc_acct_abc","name":"n8n 7f3","role":"member","created_at":1711471533,
"api_key":{"object":"organization.project.service_account.api_key","value":"sk-svcacct-abcdefghijklmnop123","name":"Secret Key","created_at":1711471533,"id":"key_abc","expires_at":null}})";
const QByteArray openAisList = R"({"object":"list","data":[
{"object":"organization.project.api_key","redacted_value":"sk-svcacct-abc********123","name":"Secret Key","created_at":1711471533,"id":"key_abc","owner":{"type":"service_account","service_account":{"id":"svc_acct_abc","name":"n8n 7f3"}}},
{"object":"organization.project.api_key","redacted_value":"sk-svcacct-xyz********789","name":"second","created_at":1711471534,"id":"key_xyz","owner":{"type":"service_account","service_account":{"id":"svc_acct_abc","name":"n8n 7f3"}}},
{"object":"organization.project.api_key","redacted_value":"sk-proj-abc********def","name":"mine","created_at":1711471535,"id":"key_def","owner":{"type":"user","user":{"id":"user-a","name":"A"}}}],
"first_id":"key_abc","last_id":"key_def","has_more":true})";

} // namespace

TEST(ProviderApiAnswers, HoldTheKeyThatWasMade)
{
    const auto made = readMade(Maker::OpenRouter, answered(201, openRoutersMade));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->item.id, QStringLiteral("f01d52606dc8f0a8303a7b5cc3fa0710"));
    EXPECT_EQ(made->item.label, QStringLiteral("n8n 7f3"));
    EXPECT_EQ(made->key->expose(), "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");
    EXPECT_EQ(made->item.expires->date(), QDate(2027, 12, 31));
    const auto account = readMade(Maker::OpenAi, answered(200, openAisMade));
    ASSERT_TRUE(account);
    EXPECT_EQ(account->item.account, QStringLiteral("svc_acct_abc"));
    EXPECT_EQ(account->item.id, QStringLiteral("key_abc"));
    EXPECT_EQ(account->item.label, QStringLiteral("n8n 7f3"));
    EXPECT_EQ(account->key->expose(), "sk-svcacct-abcdefghijklmnop123");
    EXPECT_FALSE(account->item.expires);
}

TEST(ProviderApiAnswers, AreNoKeyWhereAPartIsMissing)
{
    for (const char *body : {"", "[]", "{}", R"({"key":"sk-or-v1-x"})", R"({"data":{"hash":"a"}})", R"({"data":{"hash":"a"},"key":""})", R"({"data":{"hash":"a"},"key":7})", R"({"data":{"hash":"a"},"key":"\u12"})"}) {
        const auto made = readMade(Maker::OpenRouter, answered(201, body));
        ASSERT_FALSE(made) << body;
        EXPECT_EQ(made.error().kind, FaultKind::Strange);
    }
    EXPECT_FALSE(readMade(Maker::OpenRouter, answered(201, R"({"data":{"hash":"a"},"key":")" + QByteArray(17'000, 'a') + "\"}"))) << "too long for a key";
    EXPECT_FALSE(readMade(Maker::OpenAi, answered(200, R"({"id":"svc_acct_abc","name":"x","api_key":null})"))) << "an account without a key";
    Answer cut = answered(201, openRoutersMade);
    cut.truncated = true;
    EXPECT_EQ(readMade(Maker::OpenRouter, cut).error().kind, FaultKind::TooLarge);
}

TEST(ProviderApiAnswers, ListKeysPageByPage)
{
    const auto page = readPage(Maker::OpenAi, {}, answered(200, openAisList));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->items.size(), 3);
    EXPECT_EQ(page->next, "key_def");
    EXPECT_EQ(page->items[0].label, QStringLiteral("n8n 7f3"));
    EXPECT_EQ(page->items[2].label, QStringLiteral("mine"));
    EXPECT_TRUE(page->items[2].account.isEmpty());
    EXPECT_TRUE(readPage(Maker::OpenAi, "key_def", answered(200, openAisList))->next.isEmpty()) << "the same cursor again would never end";

    const QByteArray one = R"({"hash":"a1","name":"x","label":"sk-or-v1-0e6...1c96","disabled":true,"created_at":"2026-08-24T10:30:00.123Z"})";
    const auto first = readPage(Maker::OpenRouter, {}, answered(200, "{\"data\":[" + one + "]}"));
    ASSERT_TRUE(first);
    EXPECT_TRUE(first->next.isEmpty());
    EXPECT_TRUE(first->items[0].disabled);
    EXPECT_TRUE(first->items[0].created.isValid());
    EXPECT_FALSE(first->items[0].limit);
    const auto limited = readPage(Maker::OpenRouter, {}, answered(200, R"({"data":[{"hash":"a1","limit":25,"limit_reset":"monthly"},{"hash":"a2","limit":null,"limit_reset":null}]})"));
    ASSERT_TRUE(limited);
    EXPECT_EQ(limited->items[0].limit, 25.0);
    EXPECT_EQ(limited->items[0].limitReset, QStringLiteral("monthly"));
    EXPECT_FALSE(limited->items[1].limit);
    EXPECT_TRUE(limited->items[1].limitReset.isEmpty());
    QByteArray many = one;
    for (int i = 1; i < 100; ++i)
        many += ',' + one;
    EXPECT_EQ(readPage(Maker::OpenRouter, {}, answered(200, "{\"data\":[" + many + "]}"))->next, "100");
    EXPECT_EQ(readPage(Maker::OpenRouter, "100", answered(200, "{\"data\":[" + many + "]}"))->next, "200");
    EXPECT_EQ(readPage(Maker::OpenRouter, {}, answered(200, R"({"data":[{"name":"x"}]})")).error().kind, FaultKind::Strange) << "without an id nothing can be removed";
    EXPECT_EQ(readPage(Maker::OpenRouter, {}, answered(200, R"({"data":{}})")).error().kind, FaultKind::Strange);
}

TEST(ProviderApiAnswers, TellWhichKeyItIsByItsMask)
{
    const QList<KeyItem> all = readPage(Maker::OpenAi, {}, answered(200, openAisList))->items;
    EXPECT_EQ(find(Secret("sk-proj-abcQ7xVcZk3mdef"), all)->id, QStringLiteral("key_def"));
    EXPECT_FALSE(find(Secret("sk-proj-abcQ7xVcZk3mdeg"), all));
    EXPECT_FALSE(find(Secret("sk-proj-abcQ7xVcZk3mdef"), all + all)) << "two could be it";
    EXPECT_FALSE(find(Secret("abdef"), all)) << "shorter than what is shown";
    KeyItem item;
    for (const char *mask : {"", "sk-proj-abcdef", "...", "sk-...", "****"}) {
        item.mask = QString::fromLatin1(mask);
        EXPECT_FALSE(item.mayBe(Secret("sk-proj-abcdef"))) << mask;
    }
    item.mask = QStringLiteral("sk-or-v1-0e6...1c96");
    EXPECT_TRUE(item.mayBe(Secret("sk-or-v1-0e6f44a47a05f1dad2ad7e88c4c1c96")));
}

TEST(ProviderApiAnswers, TellWhatElseDies)
{
    const QList<KeyItem> all = readPage(Maker::OpenAi, {}, answered(200, openAisList))->items;
    ASSERT_EQ(dieWith(all[0], all).size(), 1);
    EXPECT_EQ(dieWith(all[0], all)[0].id, QStringLiteral("key_xyz"));
    EXPECT_TRUE(dieWith(all[2], all).isEmpty());
    EXPECT_EQ(labelled(QStringLiteral("n8n 7f3"), all).size(), 2);
    EXPECT_TRUE(labelled(QStringLiteral("n8n 7f"), all).isEmpty());
}

TEST(ProviderApiAnswers, SayThatItIsGone)
{
    EXPECT_TRUE(readRemoved(answered(200, R"({"deleted":true})")));
    EXPECT_TRUE(readRemoved(answered(200, R"({"object":"organization.project.service_account.deleted","id":"svc_acct_abc","deleted":true})")));
    EXPECT_TRUE(readRemoved(answered(204, {})));
    EXPECT_EQ(readRemoved(answered(200, R"({"deleted":false})")).error().kind, FaultKind::Strange);
    EXPECT_EQ(readRemoved(answered(200, "<html>")).error().kind, FaultKind::Strange);
    EXPECT_EQ(readRemoved(answered(404, R"({"error":{"message":"API key not found","code":404}})")).error().kind, FaultKind::Missing);
}

TEST(ProviderApiAnswers, SayWhyNot)
{
    const auto why = [](const Answer &answer) { return readMade(Maker::OpenRouter, answer).error(); };
    EXPECT_EQ(why(answered(401, R"({"error":{"message":"Invalid management key","code":401}})")).said, QStringLiteral("Invalid management key"));
    EXPECT_EQ(why(answered(401, "{}")).kind, FaultKind::Refused);
    EXPECT_EQ(why(answered(403, "{}")).kind, FaultKind::Forbidden);
    EXPECT_EQ(why(answered(400, R"({"message":"no"})")).said, QStringLiteral("no"));
    EXPECT_EQ(why(answered(400, R"({"error":"no"})")).said, QStringLiteral("no"));
    EXPECT_EQ(why(answered(302, "")).kind, FaultKind::Strange);
    EXPECT_EQ(*why(answered(429, "{}", {{"Retry-After", "7"}})).retryAfterSeconds, 7);
    EXPECT_TRUE(why(answered(503, "<html>")).mayPass());
    EXPECT_FALSE(why(answered(401, "{}")).mayPass());
    EXPECT_LE(why(answered(400, R"({"message":")" + QByteArray(5000, 'a') + "\"}")).said.size(), 300);
    Answer none;
    none.kind = AnswerKind::Timeout;
    none.reason = QStringLiteral("idle");
    EXPECT_EQ(why(none).kind, FaultKind::NotReached);
    EXPECT_TRUE(why(none).mayPass());
    EXPECT_EQ(toString(FaultKind::TooLarge), QStringLiteral("too_large"));
}

} // namespace kd::provider_api
