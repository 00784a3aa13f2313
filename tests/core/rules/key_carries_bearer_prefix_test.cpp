#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_carries_bearer_prefix;
}

namespace kd::test {

using rules::key_carries_bearer_prefix;

namespace {

CaseBuilder pasted(const QByteArray &text = "Bearer " + n8nKey())
{
    return CaseBuilder().url("https://n8n.example.com").key(text);
}

} // namespace

TEST(KeyCarriesBearerPrefix, IsLikelyByTheTextAlone)
{
    expectFails(key_carries_bearer_prefix, pasted(), Certainty::Likely, "key:0+7");
}

TEST(KeyCarriesBearerPrefix, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(
        key_carries_bearer_prefix,
        pasted().heard(Side::Public, ask::correctedScopeFree, 200, "{}").heard(Side::Public, ask::controlScopeFree, 401, unauthorized),
        Certainty::Proven, "key:0+7 #1");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyCarriesBearerPrefix, HoldsWhereN8nTakesTheTextAsItIs)
{
    expectHolds(key_carries_bearer_prefix, pasted().takesKey(), "#1");
}

TEST(KeyCarriesBearerPrefix, IsNotProvenWhereABrokenKeyPassesToo)
{
    expectFails(key_carries_bearer_prefix,
                pasted().accepted(Side::Public, ask::correctedScopeFree).accepted(Side::Public, ask::controlScopeFree), Certainty::Likely,
                "key:0+7");
}

TEST(KeyCarriesBearerPrefix, HoldsForOtherTexts)
{
    expectHolds(key_carries_bearer_prefix, asking(), "");
    expectHolds(key_carries_bearer_prefix, pasted('"' + n8nKey() + '"'), "");
    expectNotApplicable(key_carries_bearer_prefix, pasted("Bearer YOUR_API_KEY"));
    expectNotApplicable(key_carries_bearer_prefix, pasted(""));
    expectNoEvidence(key_carries_bearer_prefix, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
