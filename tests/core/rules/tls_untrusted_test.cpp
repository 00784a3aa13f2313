#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule tls_untrusted;
}

namespace kd::test {

using rules::tls_untrusted;

namespace {

CaseBuilder presented(const QStringList &faults)
{
    return asking()
        .failed(Side::Public, ask::health, AnswerKind::Tls, "certificate")
        .certificate(faults, {QStringLiteral("n8n.example.com")});
}

} // namespace

TEST(TlsUntrusted, FailsForAnIssuerThatNobodyKnows)
{
    expectFails(tls_untrusted, presented({QStringLiteral("untrusted")}), Certainty::Proven, "#1");
    expectFails(tls_untrusted, asking().failed(Side::Public, ask::health, AnswerKind::Tls, "untrusted"), Certainty::Proven, "#1");
}

TEST(TlsUntrusted, LeavesTheWordToTheNearerReason)
{
    expectNotApplicable(tls_untrusted, presented({QStringLiteral("untrusted"), QStringLiteral("name_mismatch")}));
    expectNotApplicable(tls_untrusted, presented({QStringLiteral("untrusted"), QStringLiteral("expired")}));
}

TEST(TlsUntrusted, HoldsOrSaysNothingElse)
{
    expectHolds(tls_untrusted, asking().takesKey(), "");
    expectNotApplicable(tls_untrusted, asking().failed(Side::Public, ask::health, AnswerKind::Tls, "not_tls"));
    expectHolds(tls_untrusted,
                asking().direct("https://10.0.0.5").takesKey().failed(Side::Direct, ask::health, AnswerKind::Tls, "untrusted"), "");
    expectNoEvidence(tls_untrusted, asking(), "public_answers");
}

} // namespace kd::test
