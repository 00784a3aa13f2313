#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe release_by_paths;
}

namespace kd::test {

namespace {

using probes::release_by_paths;

Heard hearing(Exchange key, QJsonObject rootFields = {})
{
    Exchange root = said(ask::root, 200);
    root.fields = std::move(rootFields);
    Heard heard;
    heard.publicWay = Way({std::move(key), root, said(ask::settings, 200)});
    return heard;
}

} // namespace

TEST(AskReleaseByPaths, AsksWhereARefusalHasToBeExplained)
{
    const QList<Letter> letters = release_by_paths.next(at("https://n8n.example/n8n/"), hearing(said(ask::keyScopeFree, 401, unauthorized)));
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().target, "/n8n/api/v1/openapi.yml");
    EXPECT_EQ(letters.first().safety, Safety::ReadsOnly);
}

TEST(AskReleaseByPaths, AsksNothingWhereTheReleaseIsNamedOrTheKeyWorks)
{
    EXPECT_TRUE(release_by_paths.next(at("https://n8n.example/"), hearing(said(ask::keyScopeFree, 401, unauthorized), {{QStringLiteral("version"), QStringLiteral("2.40.7")}})).isEmpty());
    EXPECT_TRUE(release_by_paths.next(at("https://n8n.example/"), hearing(said(ask::keyScopeFree, 200, "{}"))).isEmpty());
    EXPECT_TRUE(release_by_paths.next(at("https://n8n.example/"), hearing(said(ask::keyScopeFree, 403, "<h1>no</h1>"))).isEmpty()) << "not n8n's own refusal";
    EXPECT_TRUE(release_by_paths.next(at("https://n8n.example/"), {}).isEmpty());
}

} // namespace kd::test
