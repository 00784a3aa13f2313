#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule address_is_redirected;
}

namespace kd::test {

using rules::address_is_redirected;

TEST(AddressIsRedirected, FailsWhereTheKeysRequestIsSentElsewhere)
{
    const Ruling ruling = expectFails(address_is_redirected,
                                      asking("http://n8n.example.com")
                                          .heard(Side::Public, ask::keyScopeFree, 301)
                                          .header("Location", "https://n8n.example.com/api/v1/credentials/schema/n8nApi")
                                          .heard(Side::Elsewhere, ask::redirectTarget + QStringLiteral("_1"), 401, headerRequired),
                                      Certainty::Proven, "#1 #2");
    EXPECT_EQ(argOf(ruling, "status"), "301");
}

TEST(AddressIsRedirected, NamesAnAddressThatAClientCanUse)
{
    // The probe's own path is nothing that a person may write into a client.
    const Ruling ruling = address_is_redirected.judge(asking("https://old.example.com")
                                                          .heard(Side::Public, ask::keyScopeFree, 308)
                                                          .header("Location", "https://new.example.com/api/v1/credentials/schema/n8nApi")
                                                          .evidence());
    EXPECT_FALSE(sentenceOf(address_is_redirected, ruling).contains(QStringLiteral("schema"))) << "the path of a probe";
}

TEST(AddressIsRedirected, NeedsNoKey)
{
    expectFails(address_is_redirected,
                CaseBuilder()
                    .url("http://n8n.example.com")
                    .heard(Side::Public, ask::keylessScopeFree, 302)
                    .header("Location", "https://n8n.example.com/"),
                Certainty::Proven, "#1");
}

TEST(AddressIsRedirected, IsNoSignInPage)
{
    expectHolds(address_is_redirected,
                asking().heard(Side::Public, ask::keyScopeFree, 302).header("Location", "https://auth.example.com/login?rd=x"), "#1");
}

TEST(AddressIsRedirected, HoldsWhereN8nAnswers)
{
    expectHolds(address_is_redirected, asking().takesKey(), "#1");
    expectHolds(address_is_redirected, asking().heard(Side::Public, ask::root, 302).header("Location", "/home").refusesKey(), "#2");
}

TEST(AddressIsRedirected, SaysNothingWithoutAnAnswer)
{
    expectNotApplicable(address_is_redirected, asking().failed(Side::Public, ask::keyScopeFree, AnswerKind::Refused));
    expectNoEvidence(address_is_redirected, asking(), "public_answers");
    expectNoEvidence(address_is_redirected, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
