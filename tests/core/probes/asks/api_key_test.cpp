#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe api_key;
}

namespace kd::test {

namespace {

using probes::api_key;

QStringList asked(const Situation &situation, QList<Exchange> heard)
{
    Heard all;
    all.publicWay = Way(std::move(heard));
    return asksOf(api_key.next(situation, all));
}

const QByteArray either = R"({"message":"Unauthorized"})";
const QByteArray schema = R"({"type":"object"})";

} // namespace

TEST(AskApiKey, AsksWithTheKeyAndWithABrokenOneFirst)
{
    const QList<Letter> letters = api_key.next(at("https://n8n.example/n8n/"), {});
    ASSERT_EQ(letters.size(), 2);
    EXPECT_EQ(letters.at(0).ask, ask::keyScopeFree);
    EXPECT_EQ(letters.at(0).target, "/n8n/api/v1/credentials/schema/n8nApi");
    EXPECT_TRUE(std::holds_alternative<SharedSecret>(header(letters.at(0), "X-N8N-API-KEY")->value));
    EXPECT_EQ(letters.at(1).ask, ask::controlScopeFree);
    EXPECT_EQ(std::get<QByteArray>(header(letters.at(1), "X-N8N-API-KEY")->value), "eyJ.control.key");
}

TEST(AskApiKey, GivesEachQuestionAPathOfItsOwn)
{
    Situation situation = at("https://n8n.example/");
    Heard heard;
    heard.publicWay = Way({said(ask::keyScopeFree, 401, unauthorized), said(ask::controlScopeFree, 401, unauthorized)});
    const QList<Letter> letters = api_key.next(situation, heard);
    ASSERT_EQ(letters.size(), 3);
    EXPECT_NE(letters.at(0).target, letters.at(1).target) << "a kept refusal is kept for a path";
    EXPECT_NE(letters.at(0).target, letters.at(2).target);
    EXPECT_NE(letters.at(1).target, letters.at(2).target);
    EXPECT_FALSE(header(letters.at(2), "X-N8N-API-KEY")) << "keyless means without the header";
}

TEST(AskApiKey, NeedsNoMoreWhereTheKeyPassesAndTheBrokenOneDoesNot)
{
    EXPECT_EQ(asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 200, schema), said(ask::controlScopeFree, 401, unauthorized)}),
              (QStringList{ask::keyScopeFree, ask::controlScopeFree}));
}

TEST(AskApiKey, AsksKeylessWhereTheKeyIsRefusedOrAnythingPasses)
{
    EXPECT_TRUE(asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 401, unauthorized), said(ask::controlScopeFree, 401, unauthorized)}).contains(ask::keylessScopeFree));
    EXPECT_TRUE(asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 200, schema), said(ask::controlScopeFree, 200, schema)}).contains(ask::keylessScopeFree));
}

TEST(AskApiKey, AsksTheValidatorWhereTheFirstRouteHidesTheDifference)
{
    const QStringList first = asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 401, either), said(ask::controlScopeFree, 401, either)});
    EXPECT_TRUE(first.contains(ask::keyValidator));
    EXPECT_FALSE(first.contains(ask::keylessValidator) || first.contains(ask::keylessScopeFree));
    const QStringList second = asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 401, either), said(ask::controlScopeFree, 401, either), said(ask::keyValidator, 401, unauthorized)});
    EXPECT_TRUE(second.contains(ask::keylessValidator));
    EXPECT_TRUE(asked(at("https://n8n.example/"), {said(ask::keyScopeFree, 500, R"({"message":"Internal server error"})"), said(ask::controlScopeFree, 401, unauthorized)}).contains(ask::keyValidator));
}

TEST(AskApiKey, TriesTheCorrectedTextWhereTheGivenOneFails)
{
    Situation situation = at("https://n8n.example/");
    situation.corrected = share(Secret("corrected"));
    EXPECT_TRUE(asked(situation, {said(ask::keyScopeFree, 401, unauthorized), said(ask::controlScopeFree, 401, unauthorized)}).contains(ask::correctedScopeFree));
    EXPECT_FALSE(asked(situation, {said(ask::keyScopeFree, 200, schema), said(ask::controlScopeFree, 401, unauthorized)}).contains(ask::correctedScopeFree));
    situation.key = nullptr;
    EXPECT_EQ(asked(situation, {}), (QStringList{ask::correctedScopeFree, ask::controlScopeFree, ask::keylessScopeFree}));
}

TEST(AskApiKey, AsksKeylessAloneWithoutAKey)
{
    Situation situation = at("https://n8n.example/");
    situation.key = nullptr;
    EXPECT_EQ(asked(situation, {}), (QStringList{ask::keylessScopeFree}));
}

TEST(AskApiKey, AsksBothWays)
{
    const QList<Letter> letters = api_key.next(at("https://n8n.example/", "http://127.0.0.1:5678/"), {});
    ASSERT_EQ(letters.size(), 4);
    EXPECT_EQ(letters.at(2).side, Side::Direct);
    EXPECT_EQ(letters.at(2).origin.port, 5678);
}

TEST(AskApiKey, AsksNothingBesideAWebhook)
{
    EXPECT_TRUE(api_key.next(at("https://n8n.example/webhook/abc"), {}).isEmpty());
}

} // namespace kd::test
