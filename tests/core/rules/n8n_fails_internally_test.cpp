#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule n8n_fails_internally;
}

namespace kd::test {

using rules::n8n_fails_internally;

TEST(N8nFailsInternally, FailsWhereOnlyThisPathBreaks)
{
    expectFails(n8n_fails_internally,
                asking("https://n8n.example.com/api/v1/workflows").takesKey().heard(Side::Public, ask::keyGivenPath, 500, internalError),
                Certainty::Proven, "#3 #1");
}

TEST(N8nFailsInternally, IsLikelyWhereABrokenKeyMeetsItToo)
{
    expectFails(n8n_fails_internally,
                asking()
                    .heard(Side::Public, ask::unknownPath, 404, notFound)
                    .heard(Side::Public, ask::keyScopeFree, 500, internalError)
                    .heard(Side::Public, ask::controlScopeFree, 500, internalError),
                Certainty::Likely, "#2 #3");
}

TEST(N8nFailsInternally, IsNotTheErrorOfSomebodyElse)
{
    // An API gateway in front says the same.
    expectAccusesNot(n8n_fails_internally, asking().everywhere(500, R"({"message":"Internal Server Error"})"));
}

TEST(N8nFailsInternally, IsNotAForeignSignature)
{
    // Measured on 2.40.7: such a key meets 500, a broken one 401.
    const auto given = asking()
                           .heard(Side::Public, ask::keyScopeFree, 500, internalError)
                           .heard(Side::Public, ask::controlScopeFree, 401, unauthorizedEither);
    expectAccusesNot(n8n_fails_internally, given);
    expectHolds(n8n_fails_internally, CaseBuilder(given).heard(Side::Public, ask::keyValidator, 401, R"({"message":"invalid signature"})"),
                "#3");
}

TEST(N8nFailsInternally, HoldsWhereN8nAnswers)
{
    expectHolds(n8n_fails_internally, asking().takesKey(), "#1");
    expectHolds(n8n_fails_internally, asking().refusesKey(), "#1");
    expectNotApplicable(n8n_fails_internally, asking().heard(Side::Public, ask::health, 200, healthOk));
    expectNoEvidence(n8n_fails_internally, asking(), "public_answers");
}

} // namespace kd::test
