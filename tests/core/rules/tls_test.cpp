#include "core/rules/tls.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

namespace {

Way wayOf(const CaseBuilder &given)
{
    return *given.evidence().publicWay;
}

CaseBuilder presented()
{
    return asking()
        .failed(Side::Public, ask::health, AnswerKind::Tls, "expired")
        .certificate({QStringLiteral("expired"), QStringLiteral("untrusted")}, {QStringLiteral("n8n.example.com")});
}

} // namespace

TEST(Tls, FindsAFaultByTheReasonOrAmongThem)
{
    const Way way = wayOf(presented());
    ASSERT_TRUE(tlsFault(way, "expired"));
    EXPECT_EQ(tlsFault(way, "untrusted")->number, 1);
    EXPECT_FALSE(tlsFault(way, "name_mismatch"));
    EXPECT_TRUE(tlsFault(wayOf(asking().failed(Side::Public, ask::health, AnswerKind::Tls, "expired")), "expired")) << "no chain was seen";
}

TEST(Tls, FindsNoneWhereSomethingAnswered)
{
    EXPECT_FALSE(tlsFault(wayOf(presented().takesKey()), "expired"));
    EXPECT_FALSE(tlsFault(wayOf(asking().failed(Side::Public, ask::health, AnswerKind::Timeout)), "expired"));
}

TEST(Tls, ShowsTheLeaf)
{
    const Way way = wayOf(presented());
    const Certificate *leaf = leafOf(way.exchanges().front());
    ASSERT_TRUE(leaf);
    EXPECT_EQ(leaf->names.size(), 1);
    EXPECT_FALSE(leafOf(Exchange()));
}

} // namespace kd::test
