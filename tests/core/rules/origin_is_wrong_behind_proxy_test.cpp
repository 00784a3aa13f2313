#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule origin_is_wrong_behind_proxy;
}

namespace kd::test {

using rules::origin_is_wrong_behind_proxy;

namespace {

const char *const broken = "<html><head><title>Error</title></head><body><pre>Internal Server Error</pre></body></html>";

CaseBuilder session(int status, const QByteArray &body)
{
    return asking()
        .accepted(Side::Public, ask::signIn)
        .accepted(Side::Public, ask::sessionApiKeys)
        .heard(Side::Public, ask::sessionPush, status, body);
}

} // namespace

TEST(OriginIsWrongBehindProxy, FailsWhereN8nBreaksOverTheOrigin)
{
    // Measured: a plain GET with a wrong Origin is 500, with a right one 401.
    expectFails(origin_is_wrong_behind_proxy, session(500, broken), Certainty::Likely, "#3 #2");
    expectFails(origin_is_wrong_behind_proxy, session(400, "Invalid origin!"), Certainty::Proven, "#3 #2");
}

TEST(OriginIsWrongBehindProxy, HoldsForTheRightOrigin)
{
    expectHolds(origin_is_wrong_behind_proxy, session(401, "Unauthorized"), "#3");
    expectHolds(origin_is_wrong_behind_proxy, session(502, "<html><title>502 Bad Gateway</title></html>"), "#3");
}

TEST(OriginIsWrongBehindProxy, NeedsASessionThatWorks)
{
    expectNotApplicable(origin_is_wrong_behind_proxy, asking()
                                                          .accepted(Side::Public, ask::signIn)
                                                          .heard(Side::Public, ask::sessionApiKeys, 401, restUnauthorized)
                                                          .heard(Side::Public, ask::sessionPush, 500, broken));
    expectNotApplicable(origin_is_wrong_behind_proxy, asking().accepted(Side::Public, ask::signIn));
    expectNoEvidence(origin_is_wrong_behind_proxy, asking().takesKey(), "session");
}

} // namespace kd::test
