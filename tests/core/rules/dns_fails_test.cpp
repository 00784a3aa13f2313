#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule dns_fails;
}

namespace kd::test {

using rules::dns_fails;

TEST(DnsFails, FailsWhereTheNameHasNoAddress)
{
    const Ruling ruling =
        expectFails(dns_fails, asking().failed(Side::Public, ask::health, AnswerKind::Dns, "host_not_found"), Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "host"), "n8n.example.com");
}

TEST(DnsFails, HoldsWhereSomethingAnswered)
{
    expectHolds(dns_fails, asking().failed(Side::Public, ask::health, AnswerKind::Dns).takesKey(), "#1");
    expectHolds(dns_fails, asking().direct("http://n8n.internal:5678").takesKey().failed(Side::Direct, ask::health, AnswerKind::Dns), "#1");
}

TEST(DnsFails, IsOneKindOfSilenceOnly)
{
    expectNotApplicable(dns_fails, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNotApplicable(dns_fails, asking().failed(Side::Public, ask::health, AnswerKind::Tls, "untrusted"));
    expectNoEvidence(dns_fails, asking(), "public_answers");
}

} // namespace kd::test
