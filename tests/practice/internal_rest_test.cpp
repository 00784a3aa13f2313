#include "tests/practice/fixture.h"

#include "practice/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kd::practice {

class InternalRest : public N8n
{
protected:
    [[nodiscard]] QList<Header> session(const QByteArray &browser = "one") const
    {
        return {{"Cookie", sessionOf(signIn(setting.instance.users[0]))}, {"browser-id", browser}};
    }

    [[nodiscard]] QJsonObject data(const Outgoing &answer) const
    {
        return QJsonDocument::fromJson(answer.body).object().value(QLatin1String("data")).toObject();
    }
};

TEST_P(InternalRest, KnowsNoApiKey)
{
    for (const char *path : {"/rest/workflows", "/rest/login", "/rest/api-keys", "/rest/users"}) {
        expectRecorded(withKey(path), "rest_unauthorized");
        expectRecorded(send(get(path)), "rest_unauthorized_no_key");
    }
    expectRecorded(send(get("/rest/kd-nonsense")), "rest_nonsense");
}

TEST_P(InternalRest, PublishesWhatItsGenerationPublishes)
{
    const QJsonObject open = data(send(get("/rest/settings")));
    if (isTwo()) {
        EXPECT_EQ(open.value(QLatin1String("settingsMode")).toString(), QStringLiteral("public"));
        EXPECT_FALSE(open.contains(QLatin1String("instanceId")));
        EXPECT_FALSE(open.contains(QLatin1String("versionCli")));
    } else {
        EXPECT_EQ(open.value(QLatin1String("versionCli")).toString(), QStringLiteral("1.100.1"));
        EXPECT_EQ(open.value(QLatin1String("instanceId")).toString().toLatin1(),
                  instanceId(setting.instance.encryptionKey));
    }
    setting.instance.apiEnabled = false;
    const QJsonObject known = data(send(get("/rest/settings", session())));
    EXPECT_FALSE(known.value(QLatin1String("publicApi"))[QLatin1String("enabled")].toBool(true));
    EXPECT_EQ(known.value(QLatin1String("versionCli")).toString().toLatin1(), setting.instance.version);
    EXPECT_EQ(known.value(QLatin1String("instanceId")).toString().toLatin1(),
              instanceId(setting.instance.encryptionKey));
}

TEST_P(InternalRest, SignsInAndOutByItsCookie)
{
    const Outgoing answer = signIn(setting.instance.users[0]);
    EXPECT_EQ(answer.status, 200);
    const QByteArray cookie = answer.header("set-cookie");
    EXPECT_TRUE(cookie.startsWith("n8n-auth=eyJ"));
    EXPECT_TRUE(cookie.contains("; HttpOnly; SameSite=Lax"));
    EXPECT_EQ(send(get("/rest/login", session())).status, 200);

    setting.instance.secureCookie = true;
    EXPECT_TRUE(
        signIn(setting.instance.users[0]).header("set-cookie").contains("; HttpOnly; Secure; SameSite=Lax"));
}

TEST_P(InternalRest, TellsWhyNobodyIsSignedIn)
{
    User stranger = setting.instance.users[0];
    stranger.password = QStringLiteral("wrong");
    expectRecorded(signIn(stranger), "login_wrong");
    stranger.email = QStringLiteral("nobody");
    expectRecorded(signIn(stranger), "login_not_an_address");

    setting.instance.users[1].mfaCode = QStringLiteral("123456");
    expectRecorded(signIn(setting.instance.users[1]), "login_mfa_required");
    expectRecorded(signIn(setting.instance.users[1], ",\"mfaCode\":\"000000\""), "login_mfa_wrong");
    EXPECT_EQ(signIn(setting.instance.users[1], ",\"mfaCode\":\"123456\"").status, 200);

    setting.instance.singleSignOn = true;
    expectRecorded(signIn(setting.instance.users[1]), "login_sso");
    EXPECT_EQ(signIn(setting.instance.users[0]).status, 200); // the owner's way out
}

TEST_P(InternalRest, TakesTheFormOfOlderReleasesToo)
{
    Incoming request{
        "POST", "/rest/login", {}, "{\"email\":\"owner@example.com\",\"password\":\"Practice-Owner-1\"}"};
    EXPECT_EQ(send(request).status, 200);
}

TEST_P(InternalRest, EndsASessionThatComesWithAnotherBrowserId)
{
    const Outgoing answer = send(get("/rest/login", session("two")));
    expectRecorded(answer, "browser_id_mismatch_login");
    EXPECT_EQ(answer.header("set-cookie"), "n8n-auth=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    EXPECT_EQ(send(get("/rest/settings", session("two"))).status, 200);

    const Outgoing forged = send(get("/rest/login", {{"Cookie", "n8n-auth=forged"}}));
    EXPECT_EQ(forged.status, 401);
}

TEST_P(InternalRest, ListsKeysByTheirEnd)
{
    const QJsonValue found =
        QJsonDocument::fromJson(send(get("/rest/api-keys", session())).body)[QLatin1String("data")];
    const QJsonArray items = isTwo() ? found[QLatin1String("items")].toArray() : found.toArray();
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0][QLatin1String("apiKey")].toString().toLatin1(), "******" + setting.keyText.right(4));
    EXPECT_EQ(items[0][QLatin1String("userId")].toString(), setting.instance.users[0].id);

    setting.instance.apiEnabled = false;
    expectRecorded(send(get("/rest/api-keys", session())), "api_disabled_rest_api_keys_session");
    expectRecorded(send(get("/rest/api-keys")), "api_disabled_rest_api_keys_none");
}

TEST_P(InternalRest, ListsTheUsersAndKeepsSilentAboutADisabledOne)
{
    setting.instance.users[1].disabled = true;
    const QJsonObject page = data(send(get("/rest/users", session())));
    EXPECT_EQ(page.value(QLatin1String("count")).toInt(), 2);
    const QJsonArray items = page.value(QLatin1String("items")).toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_FALSE(items[1].toObject().contains(QLatin1String("disabled")));
}

TEST_P(InternalRest, PushesToItsOwnOriginOnly)
{
    const QList<Header> mine = session();
    const auto push = [&](const QList<Header> &headers) {
        return send(get("/rest/push?pushRef=a", mine + headers));
    };
    expectRecorded(push({{"Origin", "http://127.0.0.1:41000"}}), "push_good_origin");
    expectRecorded(push({{"Origin", "https://127.0.0.1:41000"}}), "push_good_origin");
    expectRecorded(push({{"Origin", "http://n8n.example.com"}}), "push_bad_origin");
    expectRecorded(push({}), "push_no_origin");
    expectRecorded(push({{"Origin", "http://n8n.example.com"}, {"X-Forwarded-Host", "n8n.example.com"}}),
                   "push_forwarded_host");
    expectRecorded(send(get("/rest/push?pushRef=a")), "push_no_session");
}

KD_FOR_BOTH_FAMILIES(InternalRest);

} // namespace kd::practice
