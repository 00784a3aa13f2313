#include "core/n8n/api_letters.h"
#include "core/n8n/session_letters.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::n8n {

namespace {

const Door door{{false, QStringLiteral("n8n.example.com"), 5678}, "/n8n", {{"Authorization", share(Secret("Basic xyz"))}}};
const SharedSecret key = share(Secret("the-key"));
const Session mine{share(Secret("n8n-auth=abc")), "browser-1"};

QByteArray headerOf(const Letter &letter, const char *name)
{
    for (const LetterHeader &header : letter.headers) {
        if (header.name != name)
            continue;
        if (const auto *plain = std::get_if<QByteArray>(&header.value))
            return *plain;
        const std::string_view text = std::get<SharedSecret>(header.value)->expose();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    return {};
}

QByteArray bodyOf(const Letter &letter)
{
    if (const auto *plain = std::get_if<QByteArray>(&letter.body))
        return *plain;
    const std::string_view text = std::get<SharedSecret>(letter.body)->expose();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QJsonObject jsonOf(const Letter &letter)
{
    const QJsonDocument document = QJsonDocument::fromJson(bodyOf(letter));
    EXPECT_TRUE(document.isObject()) << bodyOf(letter).toStdString();
    return document.object();
}

} // namespace

TEST(Letters, CarryTheKeyAndTheProxysLogin)
{
    const Letter letter = api::check(door, key);
    EXPECT_EQ(letter.method, "GET");
    EXPECT_EQ(letter.target, "/n8n/api/v1/credentials/schema/n8nApi");
    EXPECT_EQ(letter.safety, Safety::SendsKey);
    EXPECT_EQ(headerOf(letter, "X-N8N-API-KEY"), "the-key");
    EXPECT_EQ(headerOf(letter, "Authorization"), "Basic xyz");
    EXPECT_TRUE(headerOf(letter, "Cookie").isEmpty());
}

TEST(Letters, CarryASessionInsteadOfAKey)
{
    const Letter letter = api::workflows(door, mine, {"a=b", 50, false});
    EXPECT_EQ(letter.target, "/n8n/api/v1/workflows?limit=50&cursor=a%3Db");
    EXPECT_EQ(headerOf(letter, "Cookie"), "n8n-auth=abc");
    EXPECT_EQ(headerOf(letter, "browser-id"), "browser-1");
    EXPECT_TRUE(headerOf(letter, "X-N8N-API-KEY").isEmpty());
}

TEST(Letters, AskForPages)
{
    EXPECT_EQ(api::workflows(door, key).target, "/n8n/api/v1/workflows?limit=250&excludePinnedData=true");
    EXPECT_EQ(api::credentials(door, key, "xy==").target, "/n8n/api/v1/credentials?limit=250&cursor=xy%3D%3D");
    EXPECT_EQ(api::users(door, key).target, "/n8n/api/v1/users?limit=250&includeRole=true");
    api::ExecutionsWanted wanted;
    wanted.workflowId = QStringLiteral("w1");
    wanted.status = QStringLiteral("error");
    wanted.startedAfter = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    wanted.withData = true;
    wanted.limit = 1;
    EXPECT_EQ(api::executions(door, key, wanted).target,
              "/n8n/api/v1/executions?limit=1&workflowId=w1&status=error&startedAfter=2026-03-01T12%3A00%3A00.000Z&includeData=true");
}

TEST(Letters, LetNoIdLeadElsewhere)
{
    EXPECT_EQ(api::workflow(door, key, QStringLiteral("../users?x#y")).target, "/n8n/api/v1/workflows/%2E%2E%2Fusers%3Fx%23y");
    EXPECT_EQ(session::deleteApiKey(door, mine, QStringLiteral("..")).target, "/n8n/rest/api-keys/%2E%2E");
}

TEST(Letters, SayThatTheyChangeSomething)
{
    const Letter letters[] = {api::createWorkflow(door, key, "{}"),
                              api::activate(door, key, QStringLiteral("w")),
                              api::deactivate(door, key, QStringLiteral("w")),
                              api::deleteWorkflow(door, key, QStringLiteral("w")),
                              api::patchCredential(door, key, QStringLiteral("c"), QStringLiteral("apiKey"), Secret("v")),
                              session::createApiKey(door, mine, {}),
                              session::deleteApiKey(door, mine, QStringLiteral("k")),
                              session::signOut(door, mine),
                              webhook(door, "GET", "p")};
    for (const Letter &letter : letters)
        EXPECT_EQ(letter.safety, Safety::ChangesState) << letter.ask.toStdString();
    EXPECT_EQ(letters[1].target, "/n8n/api/v1/workflows/w/activate");
    EXPECT_EQ(letters[3].method, "DELETE");
    EXPECT_EQ(letters[8].target, "/n8n/webhook/p");
}

TEST(Letters, ChangeOneFieldOfACredential)
{
    const Letter letter = api::patchCredential(door, key, QStringLiteral("c1"), QStringLiteral("apiKey"), Secret("new\"\\\n\x01key"));
    EXPECT_EQ(letter.method, "PATCH");
    EXPECT_EQ(letter.target, "/n8n/api/v1/credentials/c1");
    EXPECT_TRUE(std::holds_alternative<SharedSecret>(letter.body));
    const QJsonObject body = jsonOf(letter);
    EXPECT_TRUE(body.value(QLatin1String("isPartialData")).toBool());
    EXPECT_EQ(body.value(QLatin1String("data"))[QLatin1String("apiKey")].toString(), QStringLiteral("new\"\\\n\x01key"));
}

TEST(Letters, KeepTheOtherFieldsWithASession)
{
    CredentialDetail read;
    read.item.id = QStringLiteral("c1");
    read.item.name = QStringLiteral("My \"OpenAI\"");
    read.item.type = QStringLiteral("openAiApi");
    read.data = {{QStringLiteral("apiKey"), QStringLiteral("__n8n_BLANK_VALUE_x")},
                 {QStringLiteral("url"), QStringLiteral("https://x")},
                 {QStringLiteral("header"), false}};
    const QJsonObject body = jsonOf(session::patchCredential(door, mine, read, QStringLiteral("apiKey"), Secret("fresh")));
    EXPECT_EQ(body.value(QLatin1String("name")).toString(), read.item.name);
    EXPECT_EQ(body.value(QLatin1String("type")).toString(), read.item.type);
    EXPECT_EQ(body.value(QLatin1String("data")).toObject(),
              (QJsonObject{{QStringLiteral("apiKey"), QStringLiteral("fresh")},
                           {QStringLiteral("url"), QStringLiteral("https://x")},
                           {QStringLiteral("header"), false}}));
    read.data = {{QStringLiteral("apiKey"), QStringLiteral("x")}};
    EXPECT_EQ(jsonOf(session::patchCredential(door, mine, read, QStringLiteral("apiKey"), Secret("f"))).value(QLatin1String("data")).toObject().size(), 1);
    const QJsonObject asked = jsonOf(session::testCredential(door, mine, read)).value(QLatin1String("credentials")).toObject();
    EXPECT_EQ(asked.value(QLatin1String("id")).toString(), QStringLiteral("c1"));
}

TEST(Letters, SignIn)
{
    SignIn person{QStringLiteral("a@b.c"), share(Secret("p\"w")), nullptr};
    const Letter plain = session::signIn(door, "browser-1", person);
    EXPECT_EQ(plain.target, "/n8n/rest/login");
    EXPECT_EQ(headerOf(plain, "browser-id"), "browser-1");
    EXPECT_TRUE(headerOf(plain, "Cookie").isEmpty());
    EXPECT_EQ(jsonOf(plain).value(QLatin1String("password")).toString(), QStringLiteral("p\"w"));
    EXPECT_FALSE(jsonOf(plain).contains(QLatin1String("mfaCode")));
    person.mfaCode = share(Secret("123456"));
    EXPECT_EQ(jsonOf(session::signIn(door, "b", person)).value(QLatin1String("mfaCode")).toString(), QStringLiteral("123456"));
}

TEST(Letters, MakeAKey)
{
    NewApiKey wanted{QStringLiteral("CI, 2026-03"), std::nullopt, {QStringLiteral("workflow:list")}};
    QJsonObject body = jsonOf(session::createApiKey(door, mine, wanted));
    EXPECT_TRUE(body.value(QLatin1String("expiresAt")).isNull());
    EXPECT_EQ(body.value(QLatin1String("scopes")).toArray().size(), 1);
    wanted.expires = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    body = jsonOf(session::createApiKey(door, mine, wanted));
    EXPECT_EQ(body.value(QLatin1String("expiresAt")).toInteger(), 1'800'000'000);
    EXPECT_EQ(session::apiKeys(door, mine, QStringLiteral("a b")).target, "/n8n/rest/api-keys?take=250&label=a%20b");
}

} // namespace kd::n8n
