#include "practice/practice_proxy.h"

#include "practice/proxy_pages.h"
#include "tests/practice/fixture.h"

namespace kd::practice {

namespace {

/// An origin that says what reached it.
Outgoing echo(const Incoming &request, const QDateTime &now)
{
    QByteArray seen = request.method + ' ' + request.target;
    for (const Header &header : request.headers)
        seen += '\n' + header.name + ": " + header.value;
    return {200, {{"Date", httpDate(now)}, {"Content-Type", "text/plain"}}, seen};
}

Outgoing through(const QList<Layer> &layers, const Incoming &request, const QDateTime &now = someMoment())
{
    return stacked(layers, echo)(request, now);
}

Incoming asks(const QByteArray &target, const QList<Header> &headers = {})
{
    return {"GET", target, QList<Header>{{"Host", "n8n.test"}} + headers, {}};
}

} // namespace

TEST(PracticeProxy, PassesOnAndNamesItself)
{
    const Outgoing answer = through({nginx(120)}, asks("/a?b", {{"X-N8N-API-KEY", "k"}, {"x_n8n", "lost"}}));
    EXPECT_EQ(answer.header("server"), "nginx/1.22.1");
    EXPECT_EQ(answer.header("date"), "Sun, 01 Mar 2026 12:02:00 GMT");
    EXPECT_TRUE(answer.body.contains("X-N8N-API-KEY: k"));
    EXPECT_TRUE(answer.body.contains("X-Forwarded-Host: n8n.test"));
    EXPECT_FALSE(answer.body.contains("lost"));
}

TEST(PracticeProxy, MeetsTheFirstLayerFirst)
{
    const Outgoing answer = through({setsHeader("A", "outer"), setsHeader("A", "inner")}, asks("/"));
    EXPECT_TRUE(answer.body.contains("A: inner"));
    EXPECT_FALSE(answer.body.contains("outer"));
}

TEST(PracticeProxy, TakesHeadersAway)
{
    EXPECT_FALSE(
        through({dropsHeader("x-n8n-api-key")}, asks("/", {{"X-N8N-API-KEY", "k"}})).body.contains("k\n"));
    EXPECT_TRUE(through({setsHeader("X-N8N-API-KEY", "old")}, asks("/")).body.contains("X-N8N-API-KEY: old"));
    Incoming request = asks("/rest/login", {{"browser-id", "b"}});
    EXPECT_FALSE(through({losesBrowserId()}, request).body.contains("browser-id"));
    request.method = "POST";
    EXPECT_TRUE(through({losesBrowserId()}, request).body.contains("browser-id"));
    EXPECT_TRUE(through({nginx(), tellsUpstreamHost("up:1")}, asks("/")).body.contains("Host: up:1"));
    EXPECT_FALSE(through({nginx(), tellsUpstreamHost("up:1")}, asks("/")).body.contains("Forwarded-Host"));
}

TEST(PracticeProxy, AsksForItsOwnLogin)
{
    const QList<Layer> layers = {nginx(), asksBasicLogin("guest", "pw")};
    const Outgoing refused = through(layers, asks("/"));
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.header("www-authenticate"), "Basic realm=\"Restricted\"");
    EXPECT_TRUE(refused.body.contains("401 Authorization Required"));
    EXPECT_EQ(through(layers, asks("/", {{"Authorization", "Basic Z3Vlc3Q6cHc="}})).status, 200);

    const Outgoing away = through({nginx(), asksSingleSignOn()}, asks("/api/v1/workflows?limit=1"));
    EXPECT_EQ(away.status, 302);
    EXPECT_EQ(away.header("location"), "/oauth2/sign_in?rd=%2Fapi%2Fv1%2Fworkflows%3Flimit%3D1");
    EXPECT_EQ(through({asksSingleSignOn()}, asks("/oauth2/sign_in")).status, 200);
}

TEST(PracticeProxy, BlocksLimitsFailsAndRedirects)
{
    EXPECT_EQ(through({cloudflareChallenge()}, asks("/api/v1/x")).header("cf-mitigated"), "challenge");
    EXPECT_EQ(through({cloudflareChallenge()}, asks("/healthz")).status, 200);
    EXPECT_EQ(through({limitsRate()}, asks("/api/v1/x")).status, 429);
    EXPECT_EQ(through({limitsRate()}, asks("/api/v1/x")).header("retry-after"), "60");
    for (const int status : {502, 503, 504})
        EXPECT_EQ(through({failsUpstream(status)}, asks("/")).status, status);
    const Outgoing moved = through({redirectsTo("http://127.0.0.1:9")}, asks("/api/v1/x?y"));
    EXPECT_EQ(moved.status, 301);
    EXPECT_EQ(moved.header("location"), "http://127.0.0.1:9/api/v1/x?y");
}

TEST(PracticeProxy, ChangesThePath)
{
    EXPECT_TRUE(through({servesBelow("/n8n", true)}, asks("/n8n/api?x")).body.startsWith("GET /api?x\n"));
    EXPECT_TRUE(through({servesBelow("/n8n", true)}, asks("/n8n")).body.startsWith("GET /\n"));
    EXPECT_TRUE(through({servesBelow("/n8n", false)}, asks("/n8n/api")).body.startsWith("GET /n8n/api\n"));
    EXPECT_EQ(through({servesBelow("/n8n", true)}, asks("/n8nx")).status, 404);
    EXPECT_TRUE(through({cutsOff("/api")}, asks("/api/v1/x")).body.startsWith("GET /v1/x\n"));
    EXPECT_TRUE(through({cutsOff("/api")}, asks("/rest/x")).body.startsWith("GET /rest/x\n"));
}

TEST(PracticeProxy, KeepsARefusalByPathAndQuery)
{
    int asked = 0;
    int status = 401;
    const Handler proxy = stacked({cachesRefusals()}, [&](const Incoming &, const QDateTime &) {
        ++asked;
        return Outgoing{status, {}, {}};
    });
    const QDateTime now = someMoment();
    EXPECT_EQ(proxy(asks("/a"), now).header("x-cache"), "MISS");
    status = 200;
    const Outgoing kept = proxy(asks("/a", {{"X-N8N-API-KEY", "good"}}), now.addSecs(90));
    EXPECT_EQ(kept.status, 401);
    EXPECT_EQ(kept.header("age"), "90");
    EXPECT_EQ(kept.header("x-cache"), "HIT");
    EXPECT_EQ(proxy(asks("/a?b"), now).status, 200);
    EXPECT_EQ(proxy(asks("/a"), now.addSecs(700)).status, 200);
    EXPECT_EQ(asked, 3);
}

} // namespace kd::practice
