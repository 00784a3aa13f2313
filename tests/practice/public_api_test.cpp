#include "tests/practice/fixture.h"

namespace kd::practice {

class PublicApi : public N8n
{
protected:
    /// Each row of the tables asks a controller's path and a validator's: on 1.100 they answer alike.
    void expectRefused(const QByteArray &key) const
    {
        expectMessage(withKey("/api/v1/workflows", key), 401, isTwo() ? "Unauthorized" : "unauthorized");
        expectMessage(withKey("/api/v1/users?limit=1", key), 401, "unauthorized");
        expectMessage(withKey("/api/v1/credentials/schema/n8nApi", key), 401, "unauthorized");
    }

    void expectThrown(const QByteArray &text) const
    {
        if (isTwo())
            expectMessage(withKey("/api/v1/workflows"), 500, "Internal server error");
        else
            expectMessage(withKey("/api/v1/workflows"), 401, text);
        expectMessage(withKey("/api/v1/users?limit=1"), 401, text);
    }

    void expectAccepted() const
    {
        EXPECT_EQ(withKey("/api/v1/workflows").status, 200);
        EXPECT_EQ(withKey("/api/v1/credentials/schema/n8nApi").status, 200);
    }
};

TEST_P(PublicApi, AcceptsAGoodKeyWithTheRecordedAnswers)
{
    expectRecorded(withKey("/api/v1/workflows"), "workflows_ok");
    expectRecorded(withKey("/api/v1/executions"), "executions_ok");
    expectRecorded(withKey("/api/v1/users?limit=1"), "users_ok");
    expectRecorded(withKey("/api/v1/credentials/schema/n8nApi"), "schema_n8nApi");
    expectRecorded(withKey("/api/v1/credentials/schema/httpBasicAuth"), "schema_httpBasicAuth");
    expectRecorded(withKey("/api/v1/credentials/schema/kdNonsense"), "schema_unknown_type");
    expectRecorded(withKey("/api/v1/workflows/kdNonsense"), "workflow_unknown");
    expectRecorded(withKey("/api/v1/discover"), isTwo() ? "discover_ok" : "api_not_found");
    EXPECT_EQ(withKey("/api/v1/credentials").status, isTwo() ? 200 : 405);
}

TEST_P(PublicApi, IgnoresLetterCaseAndALastSlash)
{
    EXPECT_EQ(withKey("/API/V1/Workflows").status, 200);
    EXPECT_EQ(withKey("/api/v1/workflows/").status, 200);
}

TEST_P(PublicApi, MissesTheHeader)
{
    const QList<QList<Header>> rows = {{},
                                       {{"X-N8N-API-KEY", ""}},
                                       {{"api-key", setting.keyText}},
                                       {{"X_N8N_API_KEY", setting.keyText}},
                                       {{"Authorization", "Bearer " + setting.keyText}}};
    for (const QList<Header> &headers : rows) {
        expectMessage(send(get("/api/v1/workflows", headers)), 401,
                      isTwo() ? "Unauthorized" : "'X-N8N-API-KEY' header required");
        expectMessage(send(get("/api/v1/users", headers)), 401, "'X-N8N-API-KEY' header required");
    }
    expectRecorded(send(get("/api/v1/workflows")), "header_required_workflows");
    expectRecorded(send(get("/api/v1/workflows?api_key=" + setting.keyText)), "header_required_workflows");
    expectRecorded(send(get("/api/v1/discover")), isTwo() ? "header_required_discover" : "api_not_found");
}

TEST_P(PublicApi, RefusesAKeyThatIsNoRow)
{
    const QByteArray key = setting.keyText;
    expectRefused("nonsense");
    expectRefused(key.chopped(1));
    expectRefused(key.chopped(1) + (key.endsWith('A') ? 'B' : 'A'));
    expectRefused('"' + key + '"');
    expectRefused("Bearer " + key);
    expectRefused(QByteArray(key).insert(20, ' '));
    expectRefused(QByteArray(key).insert(20, "\xc2\xa0"));
    expectRefused(key + "\xe2\x80\x8b");
    expectRefused("n8n_api_0123456789");
    setting.instance.keys.clear();
    expectRefused(key);
}

TEST_P(PublicApi, JoinsTwoHeadersToAKeyThatItDoesNotKnow)
{
    const Incoming twice =
        get("/api/v1/users", {{"X-N8N-API-KEY", setting.keyText}, {"x-n8n-api-key", setting.keyText}});
    expectMessage(send(twice), 401, "unauthorized");
}

TEST_P(PublicApi, LooksAtTheDatesThatMatter)
{
    KeyWish wish;
    wish.issuedAfter = 24 * 3600;
    reissueKey(setting, wish);
    expectAccepted(); // iat in the future

    wish = {};
    wish.expiresAfter = 60;
    reissueKey(setting, wish);
    expectAccepted();
    setting.instance.clockOffsetSeconds = 61;
    expectRefused(setting.keyText);
    setting.instance.clockOffsetSeconds = 0;

    wish = {};
    wish.notBeforeAfter = 60;
    reissueKey(setting, wish);
    expectThrown("jwt not active");
}

TEST_P(PublicApi, RepeatsWhatTheLibraryThrows)
{
    KeyWish wish;
    wish.signingKey = "another";
    reissueKey(setting, wish);
    expectThrown("invalid signature");

    wish = {};
    wish.audience = QStringLiteral("mcp-server-api");
    reissueKey(setting, wish);
    setting.instance.keys[0].audience = QStringLiteral("public-api"); // a row by hand
    expectThrown("jwt audience invalid. expected: public-api");
}

TEST_P(PublicApi, DoesNotFindAnMcpTokenOnceTheLookUpHasAnAudience)
{
    setting.instance.version = isTwo() ? "2.40.7" : "1.115.4";
    KeyWish wish;
    wish.audience = QStringLiteral("mcp-server-api");
    reissueKey(setting, wish);
    expectRefused(setting.keyText);
}

TEST_P(PublicApi, KnowsTheVersionsOfTheOldKeys)
{
    const QByteArray old = "n8n_api_" + QByteArray(80, 'a');
    setting.instance.keys = {{old, setting.instance.users[0].id, allScopes()}};
    setting.keyText = old;
    expectAccepted();
    if (!isTwo()) {
        setting.instance.version = "1.79.3";
        expectThrown("jwt malformed");
        setting.instance.version = "1.77.0";
        expectAccepted();
    }
}

TEST_P(PublicApi, RefusesADisabledOwnersKeyFrom1113On)
{
    setting.instance.users[0].disabled = true;
    if (!isTwo()) {
        expectAccepted();
        setting.instance.version = "1.113.3";
    }
    expectRefused(setting.keyText);
}

TEST_P(PublicApi, EnforcesScopesWhereItDoes)
{
    KeyWish wish;
    wish.scopes = {QStringLiteral("tag:list")};
    reissueKey(setting, wish);
    EXPECT_EQ(withKey("/api/v1/workflows").status, isTwo() ? 403 : 200);
    setting.instance.enforcesScopes = true;
    expectMessage(withKey("/api/v1/workflows"), 403, "Forbidden");
    expectMessage(withKey("/api/v1/users"), 403, "Forbidden");
    EXPECT_EQ(withKey("/api/v1/tags").status, 200);
    EXPECT_EQ(withKey("/api/v1/credentials/schema/n8nApi").status, 200);
    if (isTwo()) {
        const Outgoing mine = withKey("/api/v1/discover");
        EXPECT_EQ(mine.status, 200);
        EXPECT_TRUE(mine.body.contains("\"scopes\":[\"tag:list\"]"));
    }
}

TEST_P(PublicApi, SaysWhatTheLicenceLacks)
{
    expectRecorded(withKey("/api/v1/projects"), "projects");
    expectRecorded(withKey("/api/v1/variables"), "licence_missing");
}

TEST_P(PublicApi, ChecksTheQueryAfterTheKey)
{
    expectRecorded(withKey("/api/v1/workflows?kd=1"), "unknown_query_workflows");
    expectRecorded(withKey("/api/v1/users?kd=1"), "unknown_query");
    expectRecorded(withKey("/api/v1/credentials/schema/n8nApi?kd=1"), "unknown_query_schema");
    expectRecorded(withKey("/api/v1/credentials/schema/n8nApi?kd=1", "bad"), "unknown_query_schema_bad_key");
    expectRecorded(withKey("/api/v1/workflows?limit=251"), "limit_too_big_workflows");
    expectRecorded(withKey("/api/v1/users?limit=251"), "limit_too_big");
}

TEST_P(PublicApi, RoutesBeforeItLooksAtTheKey)
{
    expectRecorded(send(get("/api/v1/kd-nonsense")), "api_not_found");
    expectRecorded(send(get("/api/v1")), "api_root");
    expectRecorded(withKey("/api/v1/api/v1/workflows"), "api_prefix_doubled");
    expectRecorded(send(get("/api/v1/openapi.yml")), "openapi");
    expectRecorded(send(get("/api/v1/docs/")), "docs");
    Incoming request = get("/api/v1/workflows");
    request.method = "PATCH";
    expectRecorded(send(request), "api_method_not_allowed");
    request.method = "HEAD";
    EXPECT_EQ(send(request).status, isTwo() ? 401 : 405);
    request.method = "OPTIONS";
    expectRecorded(send(request), "options_preflight");
    request.target = "/api/v1/users";
    expectRecorded(send(request), "options_preflight_users");
}

TEST_P(PublicApi, IsGoneOrDumbWhenItIsDisabled)
{
    setting.instance.apiEnabled = false;
    expectRecorded(withKey("/api/v1/workflows"), "api_disabled_workflows");
    expectRecorded(withKey("/api/v1/users"), "api_disabled_users");
    expectRecorded(send(get("/api/v1/users")), "api_disabled_users_no_key");
    Incoming any = get("/api/v1/workflows", {{"X-N8N-API-KEY", setting.keyText}});
    any.set("Accept", "*/*");
    expectRecorded(send(any), "api_disabled_workflows_any");
}

TEST_P(PublicApi, TakesTheEditorsCookieFrom236On)
{
    const QByteArray session = sessionOf(signIn(setting.instance.users[0]));
    const QList<Header> headers = {{"Cookie", session}, {"browser-id", "one"}};
    expectRecorded(send(get("/api/v1/workflows", headers)), "api_with_session");
    expectRecorded(send(get("/api/v1/workflows", headers + QList<Header>{{"X-N8N-API-KEY", "bad"}})),
                   "api_with_session_bad_key");
}

TEST_P(PublicApi, FailsWhereItIsToldTo)
{
    setting.instance.failingPath = "/workflows";
    expectMessage(withKey("/api/v1/workflows"), 500, "Internal server error");
    EXPECT_EQ(withKey("/api/v1/credentials/schema/n8nApi").status, 200);
    EXPECT_EQ(withKey("/api/v1/workflows", "bad").status, 401);
}

KD_FOR_BOTH_FAMILIES(PublicApi);

} // namespace kd::practice
