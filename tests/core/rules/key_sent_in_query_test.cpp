#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_sent_in_query;
}

namespace kd::test {

using rules::key_sent_in_query;

namespace {

const char *const withKey = "https://n8n.example.com/api/v1/workflows?apiKey=abc&limit=7";

} // namespace

TEST(KeySentInQuery, FailsBesideN8nsWord)
{
    const Ruling ruling =
        expectFails(key_sent_in_query, CaseBuilder().url(withKey).heard(Side::Public, ask::keylessScopeFree, 401, headerRequired),
                    Certainty::Proven, "address:query #1");
    EXPECT_EQ(argOf(ruling, "name"), "apiKey");
    EXPECT_EQ(argOf(ruling, "url"), "https://n8n.example.com/api/v1/workflows?limit=7") << "the key is cut out";
}

TEST(KeySentInQuery, IsLikelyByTheAddressAlone)
{
    expectFails(key_sent_in_query, CaseBuilder().url(withKey), Certainty::Likely, "address:query");
    expectFails(key_sent_in_query, CaseBuilder().url(withKey).heard(Side::Public, ask::keylessScopeFree, 401, "<html></html>"),
                Certainty::Likely, "address:query #1");
}

TEST(KeySentInQuery, LeavesAWebhooksOwnParametersAlone)
{
    expectAccusesNot(key_sent_in_query, CaseBuilder().url("https://n8n.example.com/webhook/orders?token=abc"));
    expectAccusesNot(key_sent_in_query, CaseBuilder().url("https://n8n.example.com/form/1234?key=abc"));
}

TEST(KeySentInQuery, HoldsForOtherQueries)
{
    expectHolds(key_sent_in_query, asking("https://n8n.example.com/api/v1/workflows?limit=7&cursor=eyJ"), "");
    expectHolds(key_sent_in_query, asking(), "");
    expectNoEvidence(key_sent_in_query, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
