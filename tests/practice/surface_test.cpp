#include "tests/practice/fixture.h"

namespace kd::practice {

class Surface : public N8n
{
protected:
    [[nodiscard]] Outgoing asking(const QByteArray &target, const char *accept) const
    {
        Incoming request = get(target);
        request.remove("accept");
        if (accept)
            request.set("Accept", accept);
        return send(request);
    }
};

TEST_P(Surface, IsHealthyForEverybody)
{
    expectRecorded(send(get("/healthz")), "healthz");
    expectRecorded(send(get("/healthz/readiness")), "healthz_readiness");
    expectRecorded(send(get("/healthz", {{"User-Agent", "GoogleBot"}})), "user_agent_bot_healthz");
}

TEST_P(Surface, ShowsTheEditorToBrowsers)
{
    expectRecorded(asking("/", "text/html"), "root");
    expectRecorded(asking("/", "application/json"), "root_json");
    expectRecorded(asking("/v1/workflows", "application/json"), "cannot_get_v1_json");
    expectRecorded(asking("/v1/workflows", "*/*"), "cannot_get_v1_any");
    expectRecorded(asking("/v1/workflows", nullptr), "cannot_get_v1_no_accept");
    expectRecorded(asking("/api/v2/x", "application/json"), "cannot_get_api_v2_json");
    expectRecorded(asking("/api/v2/x", "*/*"), "cannot_get_api_v2_any");
    expectRecorded(asking("/api/v2/x", nullptr), "cannot_get_api_v2_no_accept");
    expectRecorded(asking("/n8n/api/v1/workflows", "application/json"), "cannot_get_prefix_json");
    expectRecorded(asking("/n8n/api/v1/workflows", "*/*"), "cannot_get_prefix_any");
    expectRecorded(asking("/mcp-server/http", "application/json"), "mcp_disabled");
    expectRecorded(asking("/mcp-server/http", "*/*"), "mcp_disabled_any");
    EXPECT_EQ(asking("//api/v1/workflows", "text/html").header("content-type"), "text/html; charset=utf-8");
    EXPECT_EQ(asking("/rest/kd-nonsense", "text/html").status, 404);
    Incoming post = get("/v1/workflows");
    post.method = "POST";
    expectRecorded(send(post), "cannot_post_v1");
}

TEST_P(Surface, NamesItsReleaseInTheSecondGenerationsPage)
{
    setting.instance.version = "2.39.1";
    const QByteArray name =
        QByteArrayLiteral(R"({"dsn":"","environment":"development","release":"n8n@2.39.1"})").toBase64();
    EXPECT_EQ(asking("/", "text/html").body.contains(name), isTwo());
}

TEST_P(Surface, KnowsNoWebhook)
{
    expectRecorded(send(get("/webhook/kd-nonsense")), "webhook_404");
    expectRecorded(send(get("/webhook-test/kd-nonsense")), "webhook_test_404");
    expectRecorded(send(get("/form/kd-nonsense")), "form_404");
    expectRecorded(send(get("/mcp/kd-nonsense")), "mcp_404");
    Incoming post = get("/webhook/orders/new");
    post.method = "POST";
    EXPECT_TRUE(send(post).body.startsWith(
        "{\"code\":404,\"message\":\"The requested webhook \\\"POST orders/new\\\""));
}

TEST_P(Surface, TurnsBotsAway)
{
    expectRecorded(send(get("/api/v1/workflows", {{"User-Agent", "uptime-robot/1.0"}})), "user_agent_bot");
    expectRecorded(send(get("/", {{"User-Agent", "GoogleBot"}})), "user_agent_bot_root");
    EXPECT_EQ(send(get("/webhook/x", {{"User-Agent", "GoogleBot"}})).status, 404);
    EXPECT_EQ(withKey("/api/v1/workflows").status, 200);
}

TEST_P(Surface, StartsUp)
{
    setting.instance.starting = true;
    expectRecorded(withKey("/api/v1/workflows"), "starting_api");
    expectRecorded(send(get("/")), "starting_root");
    expectRecorded(send(get("/rest/settings")), "starting_settings");
    expectRecorded(send(get("/healthz")), "starting_healthz");
    expectRecorded(send(get("/healthz/readiness")), "starting_readiness");
}

TEST_P(Surface, IsAWebhookProcess)
{
    setting.instance.webhookProcess = true;
    EXPECT_EQ(send(get("/healthz")).status, 200);
    EXPECT_EQ(send(get("/webhook/x")).status, 404);
    for (const char *path : {"/", "/api/v1/workflows", "/rest/settings"}) {
        const Outgoing answer = asking(path, "*/*");
        EXPECT_EQ(answer.status, 404);
        EXPECT_TRUE(answer.body.contains("Cannot GET " + QByteArray(path)));
    }
}

TEST_P(Surface, TellsItsOwnTimeAndNoServer)
{
    EXPECT_EQ(send(get("/healthz")).header("date"), "Sun, 01 Mar 2026 12:00:00 GMT");
    EXPECT_EQ(send(get("/healthz")).header("server"), QByteArray());
    setting.instance.clockOffsetSeconds = 120;
    EXPECT_EQ(send(get("/healthz")).header("date"), "Sun, 01 Mar 2026 12:02:00 GMT");
}

TEST_P(Surface, NamesWhatARecordingLacks)
{
    const auto lacking = Recorded::fromJson("{\"answers\":{}}", GetParam(), QStringLiteral("x.json"));
    ASSERT_FALSE(lacking);
    EXPECT_TRUE(lacking.error().sentence.contains(QStringLiteral("workflows_ok")));
    EXPECT_EQ(lacking.error().file, QStringLiteral("x.json"));
    EXPECT_FALSE(Recorded::fromJson("cut", GetParam(), {}));
}

KD_FOR_BOTH_FAMILIES(Surface);

} // namespace kd::practice
