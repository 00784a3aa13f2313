#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_expired;
}

namespace kd::test {

using rules::key_is_expired;

namespace {

CaseBuilder expiring(qint64 inSeconds, const char *url = "https://n8n.example.com")
{
    return CaseBuilder().url(url).key(n8nKey({{QStringLiteral("exp"), here + inSeconds}}));
}

} // namespace

TEST(KeyIsExpired, FailsByTheServersClockAndTheRefusal)
{
    const Ruling ruling = expectFails(key_is_expired, expiring(-60).refusesKey().clock(0), Certainty::Proven, "jwt:exp #3 #1");
    EXPECT_EQ(argOf(ruling, "when"), "2026-11-21T09:59:00Z");
    EXPECT_EQ(argOf(ruling, "now"), "2026-11-21T10:00:00Z");
}

TEST(KeyIsExpired, GoesByTheServersClockNotByOurs)
{
    expectFails(key_is_expired, expiring(3600).refusesKey().clock(7200), Certainty::Proven, "jwt:exp #3 #1");
    expectHolds(key_is_expired, expiring(-60).refusesKey().clock(-600), "jwt:exp #3");
}

TEST(KeyIsExpired, AsksTheServerBehindTheProxy)
{
    // The proxy's own Date says that the key is over; n8n's does not, and n8n accepts it.
    expectHolds(
        key_is_expired,
        expiring(60).direct("http://10.0.0.5:5678").refusesKey().clock(3600).header("Server", "nginx").takesKey(Side::Direct).clock(0),
        "jwt:exp #5");
}

TEST(KeyIsExpired, HoldsWhereN8nTakesTheKey)
{
    expectHolds(key_is_expired, expiring(-60).takesKey().clock(0), "jwt:exp #2");
    expectHolds(key_is_expired, expiring(3600).refusesKey().clock(0), "jwt:exp #3");
}

TEST(KeyIsExpired, NeedsARefusalByN8n)
{
    expectNoEvidence(key_is_expired, expiring(-60).heard(Side::Public, ask::keyScopeFree, 502, "<html><title>502</title></html>").clock(0),
                     "a refusal of the key by n8n");
    expectNoEvidence(key_is_expired, expiring(-60).takesAnything().clock(0), "a refusal of the key by n8n");
    expectNoEvidence(key_is_expired, expiring(-60).heard(Side::Public, ask::health, 200, healthOk).clock(0), "the API's answer to the key");
    expectNoEvidence(key_is_expired, expiring(-60).refusesKey(), "clocks");
}

TEST(KeyIsExpired, IsNoMatterForAKeyWithoutAnEnd)
{
    expectNotApplicable(key_is_expired, asking().refusesKey().clock(0));
    expectNoEvidence(key_is_expired, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
