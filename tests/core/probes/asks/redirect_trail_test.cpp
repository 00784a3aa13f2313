#include "core/evidence/asks.h"
#include "core/probes/probe.h"
#include "tests/support/asking.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace kd::probes {
extern const Probe redirect_trail;
}

namespace kd::test {

namespace {

using probes::redirect_trail;

Exchange redirect(const QString &ask, const QByteArray &location)
{
    return said(ask, 302, {}, {{"Location", location}});
}

QList<Letter> after(QList<Exchange> seen, QList<Exchange> elsewhere = {})
{
    Situation situation = at("https://n8n.example/");
    situation.headers = {{"X-Access", share(Secret("hunter2"))}};
    Heard heard;
    heard.publicWay = Way(std::move(seen));
    heard.elsewhere = Way(std::move(elsewhere));
    return redirect_trail.next(situation, heard);
}

} // namespace

TEST(AskRedirectTrail, FollowsWithoutTheKey)
{
    const QList<Letter> letters = after({redirect(ask::keyScopeFree, "http://other.example:8080/api/v1/credentials/schema/n8nApi")});
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().origin, (Origin{false, QStringLiteral("other.example"), 8080}));
    EXPECT_EQ(letters.first().target, "/api/v1/credentials/schema/n8nApi");
    EXPECT_EQ(letters.first().side, Side::Elsewhere);
    EXPECT_FALSE(carriesSecret(letters.first()));
}

TEST(AskRedirectTrail, ResolvesATargetAgainstWhatWasAsked)
{
    const QList<Letter> letters = after({redirect(ask::keyScopeFree, "../x")});
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters.first().origin, (Origin{true, QStringLiteral("n8n.example"), 443}));
    EXPECT_EQ(letters.first().target, "/api/v1/credentials/x");
    EXPECT_EQ(after({redirect(ask::keyScopeFree, "//other.example/y")}).first().origin.host, QStringLiteral("other.example"));
}

TEST(AskRedirectTrail, KeepsTheTargetsQuery)
{
    EXPECT_EQ(after({redirect(ask::keyScopeFree, "/x?limit=7")}).first().target, "/x?limit=7");
}

TEST(AskRedirectTrail, GoesStepByStepToAnEnd)
{
    QList<Exchange> elsewhere;
    for (int step = 1; step <= 5; ++step) {
        const QList<Letter> letters = after({redirect(ask::keyScopeFree, "https://a.example/")}, elsewhere);
        ASSERT_EQ(letters.size(), 1) << step;
        EXPECT_EQ(letters.first().ask, ask::redirectTarget + QStringLiteral("_%1").arg(step));
        elsewhere.append(redirect(letters.first().ask, "https://a.example/"));
    }
    EXPECT_TRUE(after({redirect(ask::keyScopeFree, "https://a.example/")}, elsewhere).isEmpty()) << "a redirect to itself ends";
    EXPECT_TRUE(after({redirect(ask::keyScopeFree, "https://a.example/")}, {said(ask::redirectTarget + QStringLiteral("_1"), 200)}).isEmpty());
}

TEST(AskRedirectTrail, AsksNoTargetThatIsNone)
{
    for (const char *location : {"", "ftp://other.example/", "javascript:alert(1)", "https://u:p@other.example/", "https://other.example:99999/", "https://n8n.example/webhook/abc",
                                 "https://n8n.example/n8n/form/abc", "mailto:a@b.example"})
        EXPECT_TRUE(after({redirect(ask::keyScopeFree, location)}).isEmpty()) << location;
    EXPECT_TRUE(after({redirect(ask::keyScopeFree, "https://auth.example/?rd=x")}).isEmpty()) << "a sign-in page is known without a look";
    EXPECT_TRUE(after({said(ask::keyScopeFree, 200)}).isEmpty());
}

} // namespace kd::test
