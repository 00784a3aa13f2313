#include "tests/practice/started.h"

#include <gtest/gtest.h>

namespace kd::practice {

namespace {

/// What must be heard in a world for its fault to be found: one question and the answer that gives it away.
struct Clue {
    const char *fault;
    const char *family;
    const char *path; ///< empty: the person's own address
    bool withKey;
    int status;
    const char *text; ///< somewhere in the answer
};

constexpr const char *users = "/api/v1/users?limit=1";
constexpr const char *schema = "/api/v1/credentials/schema/n8nApi";
constexpr const char *both = "";

const Clue clues[] = {
    {"proxy_strips_key_header", both, users, true, 401, "'X-N8N-API-KEY' header required"},
    {"proxy_replaces_key_header", both, users, false, 401, "\"unauthorized\""},
    {"proxy_requires_its_own_login", "1.100", "/healthz", true, 401, "WWW-Authenticate: Basic realm="},
    {"proxy_requires_its_own_login", "2.40", "/healthz", true, 302, "Location: /oauth2/sign_in?rd="},
    {"proxy_blocks_request", both, "", true, 403, "cf-mitigated: challenge"},
    {"proxy_blocks_request", both, "/healthz", true, 200, "\"ok\""},
    {"proxy_serves_cached_401", both, "", true, 401, "X-Cache: HIT"},
    {"proxy_strips_path_prefix", "1.100", "", true, 404, "Cannot GET /n8n/api/v1/workflows"},
    {"proxy_strips_path_prefix", "2.40", "", true, 404, "Cannot GET /v1/workflows"},
    {"proxy_cannot_reach_n8n", "1.100", "/healthz", true, 502, "Bad Gateway"},
    {"proxy_cannot_reach_n8n", "2.40", "/healthz", true, 504, "Gateway Time-out"},
    {"something_else_answers", both, "/healthz", true, 404, "nginx/1.22.1"},
    {"endpoint_is_internal_rest", both, "", true, 401, "{\"status\":\"error\",\"message\":\"Unauthorized\"}"},
    {"endpoint_prefix_doubled", both, "", true, 404, "{\"message\":\"not found\"}"},
    {"endpoint_path_unknown", both, "", true, 404, "{\"message\":\"not found\"}"},
    {"endpoint_prefix_missing", both, "", true, 404, "Cannot GET /workflows"},
    {"public_api_disabled", "1.100", "", true, 404, "Cannot GET /api/v1/workflows"},
    {"public_api_disabled", "2.40", "", true, 401, "Unauthorized"},
    {"request_reaches_webhook_process", both, "", true, 404, "Cannot GET /api/v1/workflows"},
    {"request_reaches_webhook_process", both, "/", true, 404, "Cannot GET /"},
    {"user_agent_is_blocked", both, "", true, 204, ""},
    {"user_agent_is_blocked", both, "/healthz", true, 200, "\"ok\""},
    {"rate_limited", both, users, true, 429, "Retry-After: 60"},
    {"n8n_is_starting", both, users, true, 200, "n8n is starting up. Please wait"},
    {"n8n_fails_internally", both, "", true, 500, "Internal server error"},
    {"n8n_fails_internally", both, schema, true, 200, "apiKey"},
    {"key_is_expired", both, users, true, 401, "\"unauthorized\""},
    {"key_not_yet_valid", both, users, true, 401, "jwt not active"},
    {"key_not_yet_valid", "2.40", "", true, 500, "Internal server error"},
    {"key_is_unknown_to_instance", both, users, true, 401, "\"unauthorized\""},
    {"key_is_mcp_token", both, users, true, 401, "\"unauthorized\""},
    {"key_owner_disabled", both, users, true, 401, "\"unauthorized\""},
    {"key_signed_with_another_secret", both, users, true, 401, "invalid signature"},
    {"key_lacks_scope", both, "", true, 403, "{\"message\":\"Forbidden\"}"},
    {"key_lacks_scope", both, schema, true, 200, "apiKey"},
    {"key_is_legacy_format", "1.100", "", true, 401, "jwt malformed"},
    {"server_clock_is_off", both, users, true, 401, "\"unauthorized\""},
    {"encryption_key_regenerated", "1.100", "", true, 401, "invalid signature"},
    {"encryption_key_does_not_match_instance", "1.100", "", true, 401, "invalid signature"},
    {"healthy-narrow-key", both, schema, true, 200, "apiKey"},
    {"healthy-future-iat", both, users, true, 200, "@example.test"},
    {"healthy-outer-whitespace", both, schema, true, 200, "apiKey"},
};

void expectClue(const Clue &clue, const QString &family)
{
    const Started world = start(QString::fromLatin1(clue.fault), family);
    const QUrl own(world.text("url"));
    const QUrl url = *clue.path ? own.resolved(QUrl(QString::fromLatin1(clue.path))) : own;
    const Heard heard = ask(url, clue.withKey ? world.keyHeader() : QByteArray());
    EXPECT_EQ(heard.status, clue.status) << heard.text.constData();
    EXPECT_TRUE(heard.text.contains(clue.text)) << heard.text.constData();
}

QByteArray bodyOf(const Heard &heard)
{
    return heard.text.mid(heard.text.indexOf("\r\n\r\n"));
}

QByteArray dateOf(const Heard &heard)
{
    const qsizetype at = heard.text.indexOf("Date: ") + 6;
    return heard.text.mid(at, heard.text.indexOf("\r\n", at) - at);
}

} // namespace

TEST(WorldEvidence, GivesTheFaultAway)
{
    for (const Clue &clue : clues) {
        for (const char *family : {"1.100", "2.40"}) {
            if (*clue.family && qstrcmp(clue.family, family) != 0)
                continue;
            SCOPED_TRACE(std::string(clue.fault) + " on " + family + ' ' + clue.path);
            expectClue(clue, QString::fromLatin1(family));
        }
    }
}

TEST(WorldEvidence, LetsTheCorrectedKeyWork)
{
    for (const char *fault :
         {"key_has_hidden_characters", "key_has_inner_whitespace", "key_is_wrapped_in_quotes",
          "key_carries_bearer_prefix", "key_carries_header_name", "key_carries_assignment"}) {
        for (const char *family : {"1.100", "2.40"}) {
            const Started world = start(QString::fromLatin1(fault), QString::fromLatin1(family));
            const QByteArray bad = world.keyFile().trimmed();
            QByteArray good =
                bad.mid(bad.indexOf("eyJ")).replace("\xe2\x80\x8b", "").replace(' ', "").replace('"', "");
            const QUrl url = QUrl(world.text("url")).resolved(QUrl(QString::fromLatin1(schema)));
            EXPECT_EQ(ask(url, "X-N8N-API-KEY: " + bad + "\r\n").status, 401) << fault;
            EXPECT_EQ(ask(url, "X-N8N-API-KEY: " + good + "\r\n").status, 200) << fault;
        }
    }
}

TEST(WorldEvidence, ShowsTwoClocksWhereTheServersIsOff)
{
    const Started world = start(QStringLiteral("server_clock_is_off"), QStringLiteral("2.40"));
    EXPECT_NE(dateOf(ask(QUrl(world.text("url")), {})).left(16),
              dateOf(ask(QUrl(world.text("direct")), {})).left(16));
}

TEST(WorldEvidence, ShowsTwoInstancesWhereTheProxyErrs)
{
    for (const char *family : {"1.100", "2.40"}) {
        const Started world =
            start(QStringLiteral("proxy_routes_to_another_instance"), QString::fromLatin1(family));
        const QUrl outside(world.text("url"));
        const QUrl direct = QUrl(world.text("direct")).resolved(QUrl(outside.path()));
        EXPECT_EQ(ask(outside, world.keyHeader()).status, 401);
        EXPECT_EQ(ask(direct, world.keyHeader()).status, 200);
        const QUrl telling(QString::fromLatin1(qstrcmp(family, "2.40") == 0 ? "/" : "/rest/settings"));
        EXPECT_NE(bodyOf(ask(outside.resolved(telling), {})), bodyOf(ask(direct.resolved(telling), {})));
    }
}

} // namespace kd::practice
