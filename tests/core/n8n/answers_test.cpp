#include "core/n8n/execution_error.h"
#include "core/n8n/session_answers.h"

#include "tests/support/recorded_answers.h"

#include <gtest/gtest.h>

namespace kd::n8n {

using test::answered;
using test::recordedAnswer;

class Answers : public testing::TestWithParam<const char *>
{
protected:
    [[nodiscard]] static Answer heard(const char *name) { return recordedAnswer(GetParam(), name); }
    [[nodiscard]] static bool isTwo() { return QByteArrayView(GetParam()) == QByteArrayView("2.40"); }
};

TEST_P(Answers, ReadTheKeyCheck)
{
    EXPECT_TRUE(api::readCheck(heard("schema_n8nApi")));
    EXPECT_EQ(api::readCheck(heard("unauthorized_validator")).error().kind, FaultKind::Refused);
    EXPECT_EQ(api::readCheck(heard("root")).error().kind, FaultKind::NotN8n);
    EXPECT_EQ(api::readSchema(heard("schema_openAiApi"))->constFirst(), QStringLiteral("apiKey"));
}

TEST_P(Answers, ReadTheListOfKeys)
{
    const auto keys = session::readApiKeys(heard("api_keys_session"));
    ASSERT_TRUE(keys);
    ASSERT_GT(keys->size(), 5);
    for (const ApiKeyItem &key : *keys) {
        EXPECT_EQ(key.tail.size(), 4);
        EXPECT_FALSE(key.id.isEmpty());
        EXPECT_FALSE(key.userId.isEmpty());
        EXPECT_TRUE(key.createdAt.isValid());
        EXPECT_FALSE(key.scopes.isEmpty());
        EXPECT_EQ(key.showsLastUse, isTwo());
        EXPECT_EQ(key.ownerEmail.isEmpty(), !isTwo());
    }
    EXPECT_EQ(std::any_of(keys->begin(), keys->end(), [](const ApiKeyItem &key) { return key.lastUsed.has_value(); }), isTwo());
    EXPECT_TRUE(std::any_of(keys->begin(), keys->end(), [](const ApiKeyItem &key) { return key.expires.has_value(); }));
    const ApiKeyItem &some = keys->at(3);
    EXPECT_EQ(session::keyLabelled(*keys, some.label)->id, some.id);
    EXPECT_TRUE(session::keyLabelled(*keys, some.label, some.userId));
    EXPECT_FALSE(session::keyLabelled(*keys, some.label.chopped(1)));
    EXPECT_FALSE(session::keyLabelled(*keys, some.label, QStringLiteral("somebody")));
    EXPECT_GT(session::readApiKeyScopes(heard("api_key_scopes_session"))->size(), 10);
}

TEST_P(Answers, ReadAKeyThatWasMade)
{
    const auto made = session::readApiKeyMade(heard("rest_api_key_created"));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->item.label, QStringLiteral("rotation 1"));
    EXPECT_EQ(made->key->expose(), "PRACTICE");
    EXPECT_EQ(session::readApiKeyMade(heard("rest_api_key_duplicate")).error().kind, FaultKind::NameTaken);
    // Success without a key is none.
    EXPECT_FALSE(session::readApiKeyMade(answered(200, R"({"data":{"id":"x","label":"l"}})")));
    EXPECT_FALSE(session::readApiKeyMade(answered(200, R"({"data":{"id":"x","rawApiKey":""}})")));
}

TEST_P(Answers, ReadCredentials)
{
    const auto listed = session::readCredentials(heard("rest_credentials"));
    ASSERT_TRUE(listed);
    ASSERT_EQ(listed->size(), 1);
    const CredentialItem &item = listed->constFirst();
    EXPECT_EQ(item.name, QStringLiteral("OpenAI"));
    EXPECT_EQ(item.type, QStringLiteral("openAiApi"));
    EXPECT_TRUE(item.updatedAt.isValid());
    EXPECT_TRUE(item.project.contains(QLatin1String("Pat Owner")));

    const auto detail = session::readCredential(heard("rest_credential_data"));
    ASSERT_TRUE(detail);
    EXPECT_EQ(detail->item.id, item.id);
    EXPECT_EQ(detail->hiddenFields(), QStringList{QStringLiteral("apiKey")});
    EXPECT_TRUE(detail->isHidden(QStringLiteral("apiKey")));
    EXPECT_FALSE(detail->isExpression(QStringLiteral("url")));
    EXPECT_TRUE(detail->scopes.contains(QStringLiteral("credential:update")));
    EXPECT_EQ(session::readCredential(heard("rest_credential_unknown")).error().kind, FaultKind::Missing);

    if (isTwo()) {
        const auto page = api::readCredentials(heard("credentials_list"));
        ASSERT_TRUE(page);
        EXPECT_EQ(page->items.constFirst().id, item.id);
        EXPECT_TRUE(page->items.constFirst().project.contains(QLatin1String("Pat Owner")));
        EXPECT_TRUE(page->next.isEmpty());
        const auto before = api::readCredential(heard("credential_one"));
        const auto after = api::readCredential(heard("credential_patched"));
        ASSERT_TRUE(before && after);
        EXPECT_EQ(before->id, after->id);
        EXPECT_GT(after->updatedAt, before->updatedAt);
    } else {
        EXPECT_EQ(api::readCredentials(heard("credentials_list")).error().kind, FaultKind::NoSuchDoor);
    }
}

TEST_P(Answers, ReadCredentialTests)
{
    EXPECT_TRUE(session::readTest(heard("rest_credential_tested"))->passed);
    const auto refused = session::readTest(heard("rest_credential_tested_refused"));
    ASSERT_TRUE(refused);
    EXPECT_FALSE(refused->passed);
    EXPECT_EQ(refused->said, QStringLiteral("Unauthorized"));
    if (isTwo()) {
        EXPECT_TRUE(api::readTest(heard("credential_tested"))->passed);
        EXPECT_FALSE(api::readTest(heard("credential_tested_refused"))->passed);
        EXPECT_EQ(api::readTest(heard("credential_tested_unknown")).error().kind, FaultKind::Missing);
    }
    EXPECT_FALSE(api::readTest(answered(200, R"({"status":"Maybe"})")));
}

TEST_P(Answers, ReadWorkflows)
{
    const auto made = api::readWorkflow(heard("workflow_created"));
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->head.active);
    EXPECT_FALSE(made->head.id.isEmpty());
    const auto active = api::readWorkflow(heard("workflow_activated"));
    ASSERT_TRUE(active);
    EXPECT_TRUE(active->head.active);
    EXPECT_EQ(active->head.id, made->head.id);
    EXPECT_EQ(active->head.activeVersionId.isEmpty(), !isTwo());
    EXPECT_FALSE(active->head.draftDiffers());
    EXPECT_EQ(api::readWorkflow(heard("workflow_unknown")).error().kind, FaultKind::Missing);

    const auto page = api::readWorkflows(heard("workflows_page"));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->items.size(), 1);
    EXPECT_FALSE(page->next.isEmpty());
    const auto all = api::readWorkflows(heard("workflows_ok"));
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->next.isEmpty());
    EXPECT_EQ(session::readWorkflows(heard("rest_workflows"))->size(), 1);
    EXPECT_TRUE(session::readWorkflow(heard("rest_workflow"))->json.startsWith('{'));
}

TEST_P(Answers, ReadExecutionsAndTheirErrors)
{
    const auto page = api::readExecutions(heard("executions_list"));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->items.size(), 2);
    EXPECT_EQ(page->items[0].status, QStringLiteral("error"));
    EXPECT_EQ(page->items[1].status, QStringLiteral("success"));
    EXPECT_TRUE(page->items[0].startedAt.isValid());

    const auto errors = readExecutionErrors(heard("executions_error"));
    ASSERT_TRUE(errors);
    const ExecutionError &error = errors->constFirst();
    EXPECT_EQ(error.node, QStringLiteral("Call"));
    EXPECT_EQ(error.httpCode, QStringLiteral("401"));
    EXPECT_TRUE(error.isRefusal());
    EXPECT_TRUE(error.echoes(QStringLiteral("7890")));
    EXPECT_FALSE(error.echoes(QStringLiteral("4321")));
    EXPECT_FALSE(error.echoes(QStringLiteral("890")));
    EXPECT_EQ(error.credentialIds.size(), 1);
    EXPECT_TRUE(readExecutionErrors(heard("executions_success"))->constFirst().message.isEmpty());
}

TEST_P(Answers, ReadAWebhook)
{
    EXPECT_TRUE(readWebhook(heard("webhook_ran")));
    EXPECT_EQ(readWebhook(heard("webhook_404")).error().kind, FaultKind::NotListening);
    // 1.x answers a failed run with 200 and nothing.
    EXPECT_EQ(readWebhook(heard("webhook_failed")).error().kind, FaultKind::RunFailed);
    EXPECT_EQ(readWebhook(answered(403, "{\"x\":1}"))->status, 403);
}

TEST_P(Answers, ReadPeople)
{
    const auto users = api::readUsers(heard("users_ok_all"));
    ASSERT_TRUE(users);
    EXPECT_GE(users->items.size(), 3);
    const auto me = session::readWhoAmI(heard("rest_login_session"));
    ASSERT_TRUE(me);
    EXPECT_EQ(me->role, QStringLiteral("global:owner"));
    const auto signedIn = session::readSignIn(heard("login_ok"));
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(signedIn->cookie->expose(), "n8n-auth=PRACTICE");
    EXPECT_FALSE(session::readSignIn(answered(200, heard("login_ok").body)));
}

TEST_P(Answers, NeverTrustAShape)
{
    const Answer odd[] = {answered(200, ""),   answered(200, "[]"),          answered(200, "{}"),
                          answered(200, "{\"data\":7}"), answered(200, "{\"data\":[[],7,null]}"), answered(200, "<html>"),
                          answered(204, "")};
    for (const Answer &answer : odd) {
        EXPECT_FALSE(api::readWorkflow(answer));
        EXPECT_FALSE(api::readScopes(answer));
        EXPECT_FALSE(api::readSchema(answer));
        EXPECT_FALSE(api::readTest(answer));
        EXPECT_FALSE(session::readSignIn(answer));
        EXPECT_FALSE(session::readApiKeyMade(answer));
        EXPECT_FALSE(session::readCredential(answer));
        const auto page = api::readCredentials(answer);
        EXPECT_TRUE(!page || page->items.isEmpty());
    }
}

TEST(Cursor, StandsAtTheEnd)
{
    EXPECT_EQ(api::nextCursor(R"({"data":[{"nextCursor":"no"}],"nextCursor":"yes=="})"), "yes==");
    EXPECT_EQ(api::nextCursor(R"({"data":[{"nextCursor":"no"}],"nextCursor":null})"), "");
    EXPECT_EQ(api::nextCursor(R"({"nextCursor":"first","data":[{"nextCursor":"no"}]})"), "first");
    EXPECT_EQ(api::nextCursor(R"({"data":[{"a":"\"nextCursor\":\"no\"}"}] , "nextCursor" : "y" } )"), "y");
    EXPECT_EQ(api::nextCursor(R"({"data":[]})"), "");
    EXPECT_EQ(api::nextCursor(R"({"nextCursor)"), "");
}

TEST(ExecutionError, ReadsABufferAndAMaskAtTheEndOnly)
{
    const auto errors = readExecutionErrors(
        answered(200, R"({"id":7,"data":{"resultData":{"error":{"message":"m","messages":["401 - x ****9999."],
                       "context":{"data":{"type":"Buffer","data":[123,34,97,34]}}}}}})"));
    ASSERT_TRUE(errors);
    EXPECT_EQ(errors->constFirst().executionId, QStringLiteral("7"));
    EXPECT_TRUE(errors->constFirst().said.contains(QStringLiteral("{\"a\"")));
    EXPECT_TRUE(errors->constFirst().isRefusal());
    EXPECT_TRUE(errors->constFirst().echoes(QStringLiteral("9999")));
    ExecutionError longer;
    longer.description = QStringLiteral("sk-***78901 no");
    EXPECT_FALSE(longer.echoes(QStringLiteral("7890")));
}

INSTANTIATE_TEST_SUITE_P(Families, Answers, testing::Values("1.100", "2.40"),
                         [](const auto &each) { return QByteArrayView(each.param) == QByteArrayView("2.40") ? "v2_40" : "v1_100"; });

} // namespace kd::n8n
