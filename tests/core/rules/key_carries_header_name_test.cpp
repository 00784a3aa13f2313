#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_carries_header_name;
}

namespace kd::test {

using rules::key_carries_header_name;

namespace {

CaseBuilder pasted(const QByteArray &text = "X-N8N-API-KEY: " + n8nKey())
{
    return CaseBuilder().url("https://n8n.example.com").key(text);
}

} // namespace

TEST(KeyCarriesHeaderName, IsLikelyByTheTextAlone)
{
    expectFails(key_carries_header_name, pasted(), Certainty::Likely, "key:0+15");
}

TEST(KeyCarriesHeaderName, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(
        key_carries_header_name,
        pasted().heard(Side::Public, ask::correctedScopeFree, 200, "{}").heard(Side::Public, ask::controlScopeFree, 401, unauthorized),
        Certainty::Proven, "key:0+15 #1");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyCarriesHeaderName, HoldsWhereN8nTakesTheTextAsItIs)
{
    expectHolds(key_carries_header_name, pasted().takesKey(), "#1");
}

TEST(KeyCarriesHeaderName, IsNotProvenWhereABrokenKeyPassesToo)
{
    expectFails(key_carries_header_name,
                pasted().accepted(Side::Public, ask::correctedScopeFree).accepted(Side::Public, ask::controlScopeFree), Certainty::Likely,
                "key:0+15");
}

TEST(KeyCarriesHeaderName, HoldsForOtherTexts)
{
    expectHolds(key_carries_header_name, asking(), "");
    expectHolds(key_carries_header_name, pasted("N8N_API_KEY=" + n8nKey()), "");
    expectNotApplicable(key_carries_header_name, pasted("X-N8N-API-KEY: YOUR_API_KEY"));
    expectNotApplicable(key_carries_header_name, pasted(""));
    expectNoEvidence(key_carries_header_name, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
