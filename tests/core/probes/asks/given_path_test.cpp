#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe given_path;
}

namespace kd::test {

namespace {

using probes::given_path;

Heard accepted()
{
    Heard heard;
    heard.publicWay = Way({said(ask::keyScopeFree, 200, "{}"), said(ask::controlScopeFree, 401, unauthorized)});
    return heard;
}

} // namespace

TEST(AskGivenPath, AsksTheVeryUrlOnceTheKeyIsKnownToWork)
{
    for (const char *path : {"/api/v1/workflows?limit=7", "/api/v1/nonsense", "/api/v1/api/v1/users", "/rest/workflows", "/workflows"}) {
        const QByteArray url = QByteArray("https://n8n.example") + path;
        const QList<Letter> letters = given_path.next(at(url.constData()), accepted());
        ASSERT_EQ(letters.size(), 1) << path;
        EXPECT_EQ(letters.first().target, path);
        EXPECT_EQ(letters.first().method, "GET");
    }
}

TEST(AskGivenPath, AsksNothingBeforeTheKeyIsKnownToWork)
{
    const Situation situation = at("https://n8n.example/api/v1/workflows");
    EXPECT_TRUE(given_path.next(situation, {}).isEmpty());
    Heard heard;
    heard.publicWay = Way({said(ask::keyScopeFree, 401, unauthorized), said(ask::controlScopeFree, 401, unauthorized)});
    EXPECT_TRUE(given_path.next(situation, heard).isEmpty());
    heard.publicWay = Way({said(ask::keyScopeFree, 200, "{}"), said(ask::controlScopeFree, 200, "{}")});
    EXPECT_TRUE(given_path.next(situation, heard).isEmpty()) << "where anything passes, nothing is proven";
}

TEST(AskGivenPath, AsksNoPathThatMayRunAWorkflowNorAPage)
{
    for (const char *path : {"/", "/webhook/abc", "/webhook-test/abc", "/form/abc", "/webhook-waiting/7", "/mcp/abc", "/home/workflows", "/api/webhook/abc", "/rest/webhook/abc", "/projects/x/webhook/abc",
                             "/api/v1/../../webhook/abc"}) {
        const QByteArray url = QByteArray("https://n8n.example") + path;
        EXPECT_TRUE(given_path.next(at(url.constData()), accepted()).isEmpty()) << path;
    }
}

} // namespace kd::test
