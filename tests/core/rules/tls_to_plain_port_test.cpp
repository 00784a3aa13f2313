#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule tls_to_plain_port;
}

namespace kd::test {

using rules::tls_to_plain_port;

TEST(TlsToPlainPort, FailsWhereHttpAnswersThere)
{
    const Ruling ruling = expectFails(tls_to_plain_port,
                                      asking("https://n8n.example.com:5678")
                                          .failed(Side::Public, ask::health, AnswerKind::Tls, "not_tls")
                                          .heard(Side::Elsewhere, ask::otherScheme, 200, healthOk),
                                      Certainty::Proven, "#1 #2");
    EXPECT_EQ(argOf(ruling, "right_url"), "http://n8n.example.com:5678");
}

TEST(TlsToPlainPort, IsLikelyWhereHttpWasNotHeard)
{
    const Ruling ruling = expectFails(tls_to_plain_port,
                                      asking("https://n8n.example.com:5678")
                                          .failed(Side::Public, ask::health, AnswerKind::Tls, "not_tls")
                                          .failed(Side::Elsewhere, ask::otherScheme, AnswerKind::Timeout),
                                      Certainty::Likely, "#1");
    EXPECT_FALSE(sentenceOf(tls_to_plain_port, ruling).contains(QStringLiteral("http://n8n.example.com:5678 answers"))) << "it did not";
}

TEST(TlsToPlainPort, HoldsOrSaysNothingElse)
{
    expectHolds(tls_to_plain_port, asking().takesKey(), "");
    expectNotApplicable(tls_to_plain_port, asking().failed(Side::Public, ask::health, AnswerKind::Tls, "untrusted"));
    expectNotApplicable(tls_to_plain_port, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNoEvidence(tls_to_plain_port, asking(), "public_answers");
}

} // namespace kd::test
