#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe without_prefix;
}

namespace kd::test {

namespace {

using probes::without_prefix;

QList<Letter> after(const char *url, Exchange key)
{
    Heard heard;
    heard.publicWay = Way({std::move(key)});
    return without_prefix.next(at(url), heard);
}

} // namespace

TEST(AskWithoutPrefix, AsksTheSameHostWithoutIt)
{
    const QList<Letter> letters = after("https://n8n.example/n8n/", said(ask::keyScopeFree, 404, "<h1>404</h1>"));
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().target, "/api/v1/credentials/schema/n8nApi");
    EXPECT_EQ(letters.first().origin.host, QStringLiteral("n8n.example"));
}

TEST(AskWithoutPrefix, AsksNothingWhereN8nAnsweredUnderIt)
{
    for (const Exchange &key : {said(ask::keyScopeFree, 200, "{}"), said(ask::keyScopeFree, 401, unauthorized), said(ask::keyScopeFree, 429), said(ask::keyScopeFree, 401, {}, {{"WWW-Authenticate", "Basic"}})})
        EXPECT_TRUE(after("https://n8n.example/n8n/", key).isEmpty()) << key.answer.status;
    EXPECT_TRUE(after("https://n8n.example/", said(ask::keyScopeFree, 404)).isEmpty()) << "there is none to leave out";
    Exchange silent = said(ask::keyScopeFree, 0);
    silent.answer.kind = AnswerKind::Timeout;
    EXPECT_TRUE(after("https://n8n.example/n8n/", silent).isEmpty());
}

} // namespace kd::test
