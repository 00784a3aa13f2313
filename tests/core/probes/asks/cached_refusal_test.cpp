#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe cached_refusal;
}

namespace kd::test {

using probes::cached_refusal;

TEST(AskCachedRefusal, AsksTheRefusedPathWithAnotherQuery)
{
    Heard heard;
    heard.publicWay = Way({said(ask::keyScopeFree, 401, unauthorized), said(ask::keylessScopeFree, 401, unauthorized)});
    const QList<Letter> letters = cached_refusal.next(at("https://n8n.example/n8n/"), heard);
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().ask, ask::keyOtherQuery);
    EXPECT_EQ(letters.first().target, "/n8n/api/v1/credentials/schema/n8nApi?kd=nonce");
    EXPECT_EQ(letters.first().side, Side::Public);
}

TEST(AskCachedRefusal, PrefersThePathThatThePersonGave)
{
    Heard heard;
    heard.publicWay = Way({said(ask::keyGivenPath, 401, unauthorized)});
    const QList<Letter> letters = cached_refusal.next(at("https://n8n.example/api/v1/users?limit=1"), heard);
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().target, "/api/v1/users?kd=nonce");
}

TEST(AskCachedRefusal, AsksNothingWhereNothingWasRefusedByN8n)
{
    Heard heard;
    EXPECT_TRUE(cached_refusal.next(at("https://n8n.example/"), heard).isEmpty());
    heard.publicWay = Way({said(ask::keyScopeFree, 401, unauthorized)});
    EXPECT_TRUE(cached_refusal.next(at("https://n8n.example/"), heard).isEmpty()) << "not before the rest was asked";
    heard.publicWay = Way({said(ask::keyScopeFree, 200, "{}"), said(ask::keylessScopeFree, 401, unauthorized)});
    EXPECT_TRUE(cached_refusal.next(at("https://n8n.example/"), heard).isEmpty());
    heard.publicWay = Way({said(ask::keyScopeFree, 403, "<h1>no</h1>"), said(ask::keylessScopeFree, 403)});
    EXPECT_TRUE(cached_refusal.next(at("https://n8n.example/"), heard).isEmpty()) << "a proxy's own refusal is another matter";
    Situation keyless = at("https://n8n.example/");
    keyless.key = nullptr;
    heard.publicWay = Way({said(ask::keyScopeFree, 401, unauthorized), said(ask::keylessScopeFree, 401, unauthorized)});
    EXPECT_TRUE(cached_refusal.next(keyless, heard).isEmpty());
}

} // namespace kd::test
