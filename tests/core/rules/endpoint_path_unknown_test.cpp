#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule endpoint_path_unknown;
}

namespace kd::test {

using rules::endpoint_path_unknown;

TEST(EndpointPathUnknown, FailsWhereTheRouterSaysSo)
{
    expectFails(endpoint_path_unknown,
                asking("https://n8n.example.com/api/v1/flows").takesKey().heard(Side::Public, ask::keyGivenPath, 404, notFound),
                Certainty::Proven, "address:path #3 #1");
}

TEST(EndpointPathUnknown, FailsForAnotherVersionOfTheApi)
{
    const Ruling ruling = expectFails(endpoint_path_unknown,
                                      asking("https://n8n.example.com/api/v2/workflows")
                                          .takesKey()
                                          .heard(Side::Public, ask::keyGivenPath, 404, cannotGet("/api/v2/workflows")),
                                      Certainty::Proven, "address:path #3 #1");
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1/workflows");
    EXPECT_FALSE(sentenceOf(endpoint_path_unknown, ruling).contains(QStringLiteral("“not found”"))) << "it said Cannot GET";
}

TEST(EndpointPathUnknown, FailsWhereTheEditorAnswers)
{
    expectFails(endpoint_path_unknown,
                asking("https://n8n.example.com/api/nonsense").takesKey().heard(Side::Public, ask::keyGivenPath, 200, editorPage),
                Certainty::Proven, "address:path #3 #1");
}

TEST(EndpointPathUnknown, IsNotAnObjectThatIsAbsent)
{
    expectHolds(endpoint_path_unknown,
                asking("https://n8n.example.com/api/v1/workflows/77")
                    .takesKey()
                    .heard(Side::Public, ask::keyGivenPath, 404, R"({"message":"Not Found"})"),
                "#3");
    expectHolds(endpoint_path_unknown,
                asking("https://n8n.example.com/api/v1/audit")
                    .takesKey()
                    .heard(Side::Public, ask::keyGivenPath, 405, R"({"message":"GET method not allowed"})"),
                "#3");
    expectHolds(endpoint_path_unknown,
                asking("https://n8n.example.com/api/v1/users").takesKey().heard(Side::Public, ask::keyGivenPath, 403, forbidden), "#3");
}

TEST(EndpointPathUnknown, NeedsAnAcceptedKey)
{
    expectNoEvidence(endpoint_path_unknown, asking("https://n8n.example.com/api/v1/flows").refusesKey(), "a key that the API accepts");
    expectNotApplicable(endpoint_path_unknown, asking("https://n8n.example.com/api/v1/workflows").refusesKey());
    expectHolds(endpoint_path_unknown, asking().refusesKey(), "");
}

} // namespace kd::test
