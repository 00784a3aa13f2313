#include "practice/provider.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::practice {

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

class ProviderOfficeTest : public testing::Test
{
protected:
    Outgoing ask(const QByteArray &method, const QByteArray &target, const QByteArray &right, const QByteArray &body = {})
    {
        return provider.answer({method, target, {{"Authorization", "Bearer " + right}}, body}, now);
    }
    static QJsonObject object(const Outgoing &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    QByteArray inProject() const { return "/v1/organization/projects/" + provider.office().project(); }
    QJsonArray openAis() { return object(ask("GET", inProject() + "/api_keys?limit=100", provider.office().adminKey())).value(s("data")).toArray(); }
    QJsonArray routers() { return object(ask("GET", "/api/v1/keys", provider.office().provisioningKey())).value(s("data")).toArray(); }

    Provider provider{"http://127.0.0.1:41002"};
};

} // namespace

TEST_F(ProviderOfficeTest, MakesAnAccountWithAKeyThatIsTaken)
{
    const QJsonObject made = object(ask("POST", inProject() + "/service_accounts", provider.office().adminKey(), R"({"name":"n8n 7f3"})"));
    const QByteArray key = made.value(s("api_key"))[s("value")].toString().toLatin1();
    EXPECT_TRUE(key.startsWith("sk-svcacct-"));
    EXPECT_EQ(ask("GET", "/v1/models", key).status, 200);
    ASSERT_EQ(openAis().size(), 1);
    const QJsonValue row = openAis().first();
    EXPECT_EQ(row[s("owner")][s("service_account")][s("name")].toString(), s("n8n 7f3"));
    EXPECT_FALSE(ask("GET", inProject() + "/api_keys?limit=100", provider.office().adminKey()).body.contains(key));
    EXPECT_EQ(ask("DELETE", inProject() + "/api_keys/" + row[s("id")].toString().toLatin1(), provider.office().adminKey()).status, 400) << "it goes with its account alone";
    EXPECT_EQ(ask("DELETE", inProject() + "/service_accounts/" + made.value(s("id")).toString().toLatin1(), provider.office().adminKey()).status, 200);
    EXPECT_EQ(ask("GET", "/v1/models", key).status, 401);
    EXPECT_TRUE(openAis().isEmpty());
}

TEST_F(ProviderOfficeTest, KnowsWhoMayMakeKeys)
{
    const QByteArray key = provider.makeKey().key;
    EXPECT_EQ(ask("GET", inProject() + "/api_keys", key).status, 403);
    EXPECT_EQ(ask("GET", inProject() + "/api_keys", provider.office().provisioningKey()).status, 401);
    EXPECT_EQ(ask("POST", inProject() + "/service_accounts", "", R"({"name":"x"})").status, 401);
    EXPECT_EQ(ask("GET", "/v1/organization/projects/proj_other/api_keys", provider.office().adminKey()).status, 404);
    EXPECT_EQ(ask("POST", inProject() + "/service_accounts", provider.office().adminKey(), "{}").status, 400);
    EXPECT_EQ(ask("GET", "/api/v1/keys", provider.office().adminKey()).status, 401);
    EXPECT_EQ(ask("GET", "/v1/models", provider.office().adminKey()).status, 401) << "it calls no models";
    EXPECT_EQ(openAis().size(), 1);
}

TEST_F(ProviderOfficeTest, GivesItsListPageByPage)
{
    for (int i = 0; i < 5; ++i)
        (void)provider.makeKey();
    QStringList ids;
    QByteArray after;
    for (int pages = 0; pages < 3; ++pages) {
        const QJsonObject page = object(ask("GET", inProject() + "/api_keys?limit=2" + after, provider.office().adminKey()));
        for (const QJsonValue &row : page.value(s("data")).toArray())
            ids.append(row[s("id")].toString());
        EXPECT_EQ(page.value(s("has_more")).toBool(), pages < 2);
        after = "&after=" + page.value(s("last_id")).toString().toLatin1();
    }
    EXPECT_EQ(ids.size(), 5);
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST_F(ProviderOfficeTest, SpeaksAsOpenRouterToo)
{
    const QJsonObject made = object(ask("POST", "/api/v1/keys", provider.office().provisioningKey(), R"({"name":"n8n 7f3","limit":25,"limit_reset":"monthly"})"));
    const QByteArray key = made.value(s("key")).toString().toLatin1();
    EXPECT_EQ(ask("GET", "/api/v1/key", key).status, 200);
    EXPECT_EQ(ask("GET", "/api/v1/key", key.left(60) + "0000000000000").status, 401);
    ASSERT_EQ(routers().size(), 1);
    EXPECT_EQ(routers().first()[s("name")].toString(), s("n8n 7f3"));
    EXPECT_EQ(routers().first()[s("limit")].toInt(), 25);
    EXPECT_TRUE(openAis().isEmpty());
    const QByteArray path = "/api/v1/keys/" + made.value(s("data"))[s("hash")].toString().toLatin1();
    EXPECT_EQ(ask("DELETE", path, key).status, 401);
    EXPECT_EQ(ask("DELETE", path, provider.office().provisioningKey()).status, 200);
    EXPECT_EQ(ask("DELETE", path, provider.office().provisioningKey()).status, 404);
    EXPECT_EQ(ask("GET", "/api/v1/key", key).status, 401);
    EXPECT_TRUE(routers().isEmpty());
}

TEST_F(ProviderOfficeTest, HasTwinsOfOneAccount)
{
    const ProviderKey old = provider.makeKey();
    const QByteArray desk = "/practice/keys/" + old.id;
    ASSERT_EQ(provider.answer({"POST", desk + "/twin", {}, {}}, now).status, 200);
    ASSERT_EQ(openAis().size(), 2);
    const QString account = openAis().first()[s("owner")][s("service_account")][s("id")].toString();
    EXPECT_EQ(openAis().last()[s("owner")][s("service_account")][s("id")].toString(), account);
    EXPECT_EQ(ask("DELETE", inProject() + "/service_accounts/" + account.toLatin1(), provider.office().adminKey()).status, 200);
    EXPECT_TRUE(openAis().isEmpty());
}

} // namespace kd::practice
