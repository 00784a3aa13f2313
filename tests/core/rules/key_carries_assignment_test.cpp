#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_carries_assignment;
}

namespace kd::test {

using rules::key_carries_assignment;

namespace {

CaseBuilder pasted(const QByteArray &text = "export N8N_API_KEY=" + n8nKey())
{
    return CaseBuilder().url("https://n8n.example.com").key(text);
}

} // namespace

TEST(KeyCarriesAssignment, IsLikelyByTheTextAlone)
{
    expectFails(key_carries_assignment, pasted(), Certainty::Likely, "key:0+19");
}

TEST(KeyCarriesAssignment, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(
        key_carries_assignment,
        pasted().heard(Side::Public, ask::correctedScopeFree, 200, "{}").heard(Side::Public, ask::controlScopeFree, 401, unauthorized),
        Certainty::Proven, "key:0+19 #1");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyCarriesAssignment, HoldsWhereN8nTakesTheTextAsItIs)
{
    expectHolds(key_carries_assignment, pasted().takesKey(), "#1");
}

TEST(KeyCarriesAssignment, IsNotProvenWhereABrokenKeyPassesToo)
{
    expectFails(key_carries_assignment,
                pasted().accepted(Side::Public, ask::correctedScopeFree).accepted(Side::Public, ask::controlScopeFree), Certainty::Likely,
                "key:0+19");
}

TEST(KeyCarriesAssignment, CitesTheNameInsideQuotes)
{
    expectFails(key_carries_assignment, pasted("\"N8N_API_KEY=" + n8nKey() + '"'), Certainty::Likely, "key:1+12");
    expectFails(key_carries_assignment, pasted("  N8N_API_KEY='" + n8nKey() + "'"), Certainty::Likely, "key:2+12");
}

TEST(KeyCarriesAssignment, HoldsForOtherTexts)
{
    expectHolds(key_carries_assignment, asking(), "");
    expectHolds(key_carries_assignment, pasted("Bearer " + n8nKey()), "");
    expectNotApplicable(key_carries_assignment, pasted("N8N_API_KEY=<your-api-key>"));
    expectNotApplicable(key_carries_assignment, pasted(""));
    expectNoEvidence(key_carries_assignment, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
