#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule tls_expired;
}

namespace kd::test {

using rules::tls_expired;

namespace {

CaseBuilder presented(const char *fault, const char *notAfter, const char *reason = "certificate")
{
    return asking()
        .failed(Side::Public, ask::health, AnswerKind::Tls, reason)
        .certificate({QString::fromLatin1(fault)}, {QStringLiteral("n8n.example.com")}, notAfter);
}

} // namespace

TEST(TlsExpired, FailsForACertificateThatIsOver)
{
    EXPECT_EQ(argOf(expectFails(tls_expired, presented("expired", "2026-11-01T00:00:00Z"), Certainty::Proven, "#1"), "when"),
              "2026-11-01T00:00:00Z");
    expectFails(tls_expired, presented("other", "2026-11-01T00:00:00Z", "expired"), Certainty::Proven, "#1");
}

TEST(TlsExpired, SaysOfANewOneThatItHasNotBegun)
{
    const Ruling ruling = expectFails(tls_expired, presented("not_yet_valid", "2027-11-01T00:00:00Z"), Certainty::Proven, "#1");
    EXPECT_FALSE(sentenceOf(tls_expired, ruling).contains(QStringLiteral("ended on 2027")))
        << sentenceOf(tls_expired, ruling).toStdString();
}

TEST(TlsExpired, HoldsWhereSomethingAnswered)
{
    expectHolds(tls_expired, asking().takesKey(), "");
    expectHolds(tls_expired, presented("expired", "2026-11-01T00:00:00Z").takesKey(), "");
}

TEST(TlsExpired, LeavesOtherFaultsToTheirRules)
{
    expectNotApplicable(tls_expired, presented("untrusted", "2027-11-01T00:00:00Z"));
    expectNotApplicable(tls_expired, asking().failed(Side::Public, ask::health, AnswerKind::Tls, "not_tls"));
    expectNotApplicable(tls_expired, asking().failed(Side::Public, ask::health, AnswerKind::Timeout));
    expectNoEvidence(tls_expired, asking(), "public_answers");
}

} // namespace kd::test
