#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule tls_name_mismatch;
}

namespace kd::test {

using rules::tls_name_mismatch;

namespace {

CaseBuilder presented(const QStringList &faults, const QStringList &names)
{
    return asking().failed(Side::Public, ask::health, AnswerKind::Tls, "certificate").certificate(faults, names);
}

const QStringList mismatch{QStringLiteral("name_mismatch")};

} // namespace

TEST(TlsNameMismatch, FailsForOtherNames)
{
    const Ruling ruling =
        expectFails(tls_name_mismatch, presented(mismatch, {QStringLiteral("a.example.org"), QStringLiteral("*.example.org")}),
                    Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "value"), "a.example.org, *.example.org");
    EXPECT_EQ(argOf(ruling, "host"), "n8n.example.com");
}

TEST(TlsNameMismatch, SaysSoOfACertificateWithoutNames)
{
    expectFails(tls_name_mismatch, presented(mismatch, {}), Certainty::Proven, "#1");
}

TEST(TlsNameMismatch, DecidesBesideAnUnknownIssuer)
{
    expectFails(tls_name_mismatch, presented({QStringLiteral("untrusted"), QStringLiteral("name_mismatch")}, {QStringLiteral("localhost")}),
                Certainty::Proven, "#1");
}

TEST(TlsNameMismatch, HoldsOrSaysNothingElse)
{
    expectHolds(tls_name_mismatch, asking().takesKey(), "");
    expectNotApplicable(tls_name_mismatch, presented({QStringLiteral("untrusted")}, {QStringLiteral("n8n.example.com")}));
    expectNotApplicable(tls_name_mismatch, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNoEvidence(tls_name_mismatch, asking(), "public_answers");
}

} // namespace kd::test
