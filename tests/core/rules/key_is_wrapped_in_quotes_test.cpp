#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_wrapped_in_quotes;
}

namespace kd::test {

using rules::key_is_wrapped_in_quotes;

namespace {

CaseBuilder pasted(const QByteArray &text = '"' + n8nKey() + '"')
{
    return CaseBuilder().url("https://n8n.example.com").key(text);
}

} // namespace

TEST(KeyIsWrappedInQuotes, IsLikelyByTheTextAlone)
{
    expectFails(key_is_wrapped_in_quotes, pasted(), Certainty::Likely, "key:0+1");
}

TEST(KeyIsWrappedInQuotes, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(
        key_is_wrapped_in_quotes,
        pasted().heard(Side::Public, ask::correctedScopeFree, 200, "{}").heard(Side::Public, ask::controlScopeFree, 401, unauthorized),
        Certainty::Proven, "key:0+1 #1");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyIsWrappedInQuotes, HoldsWhereN8nTakesTheTextAsItIs)
{
    expectHolds(key_is_wrapped_in_quotes, pasted().takesKey(), "#1");
}

TEST(KeyIsWrappedInQuotes, IsNotProvenWhereABrokenKeyPassesToo)
{
    expectFails(key_is_wrapped_in_quotes,
                pasted().accepted(Side::Public, ask::correctedScopeFree).accepted(Side::Public, ask::controlScopeFree), Certainty::Likely,
                "key:0+1");
}

TEST(KeyIsWrappedInQuotes, CitesTheQuoteThatWasLeftBehind)
{
    const QByteArray at = "key:" + QByteArray::number(n8nKey().size()) + "+1";
    expectFails(key_is_wrapped_in_quotes, pasted(n8nKey() + '\''), Certainty::Likely, at.constData());
    expectFails(key_is_wrapped_in_quotes, pasted('\'' + n8nKey()), Certainty::Likely, "key:0+1");
}

TEST(KeyIsWrappedInQuotes, LeavesTheWordToWhatTheQuotesHold)
{
    expectHolds(key_is_wrapped_in_quotes, pasted("\"N8N_API_KEY=" + n8nKey() + '"'), "");
}

TEST(KeyIsWrappedInQuotes, HoldsForOtherTexts)
{
    expectHolds(key_is_wrapped_in_quotes, asking(), "");
    expectHolds(key_is_wrapped_in_quotes, pasted("Bearer " + n8nKey()), "");
    expectNotApplicable(key_is_wrapped_in_quotes, pasted("\"YOUR_API_KEY\""));
    expectNotApplicable(key_is_wrapped_in_quotes, pasted(""));
    expectNoEvidence(key_is_wrapped_in_quotes, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
