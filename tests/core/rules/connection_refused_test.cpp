#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule connection_refused;
}

namespace kd::test {

using rules::connection_refused;

TEST(ConnectionRefused, FailsWhereNothingListens)
{
    const Ruling ruling = expectFails(connection_refused,
                                      asking("https://n8n.example.com:5678")
                                          .failed(Side::Public, ask::health, AnswerKind::Refused, "refused")
                                          .failed(Side::Public, ask::keyScopeFree, AnswerKind::Refused, "refused"),
                                      Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "host"), "n8n.example.com:5678");
}

TEST(ConnectionRefused, HoldsWhereSomethingAnswered)
{
    expectHolds(connection_refused, asking().failed(Side::Public, ask::health, AnswerKind::Refused).takesKey(), "#1");
    // A 502 is an answer: somebody listens.
    expectHolds(connection_refused, asking().heard(Side::Public, ask::health, 502, "<html><title>502 Bad Gateway</title></html>"), "#1");
}

TEST(ConnectionRefused, LeavesTheDirectAddressAlone)
{
    // A proxy whose direct address is simply unreachable from here is no fault.
    expectHolds(connection_refused,
                asking().direct("http://10.0.0.5:5678").takesKey().failed(Side::Direct, ask::keyScopeFree, AnswerKind::Refused, "refused"),
                "#1");
}

TEST(ConnectionRefused, IsOneKindOfSilenceOnly)
{
    expectNotApplicable(connection_refused, asking().failed(Side::Public, ask::health, AnswerKind::Timeout));
    expectNotApplicable(connection_refused, asking().failed(Side::Public, ask::health, AnswerKind::Dns));
    expectNoEvidence(connection_refused, asking(), "public_answers");
}

} // namespace kd::test
