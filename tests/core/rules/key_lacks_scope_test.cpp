#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_lacks_scope;
}

namespace kd::test {

using rules::key_lacks_scope;

namespace {

CaseBuilder given()
{
    return asking("https://n8n.example.com/api/v1/workflows");
}

} // namespace

TEST(KeyLacksScope, FailsWhereOnlyThisPathIsForbidden)
{
    const Ruling ruling =
        expectFails(key_lacks_scope, given().takesKey().heard(Side::Public, ask::keyGivenPath, 403, forbidden), Certainty::Proven, "#3 #1");
    EXPECT_EQ(argOf(ruling, "path"), "/api/v1/workflows");
}

TEST(KeyLacksScope, NeedsARouteThatAcceptsTheKey)
{
    expectNoEvidence(key_lacks_scope, given().refusesKey().heard(Side::Public, ask::keyGivenPath, 403, forbidden),
                     "a route without scopes that accepts the key");
    // Where a broken key passes too, nothing is known of this one.
    expectNoEvidence(key_lacks_scope, given().takesAnything().heard(Side::Public, ask::keyGivenPath, 403, forbidden),
                     "a route without scopes that accepts the key");
}

TEST(KeyLacksScope, HoldsForOtherRefusals)
{
    expectHolds(key_lacks_scope, given().takesKey().accepted(Side::Public, ask::keyGivenPath), "#3");
    expectHolds(
        key_lacks_scope,
        given().takesKey().heard(Side::Public, ask::keyGivenPath, 403, R"({"message":"Your license does not allow for feat:variables."})"),
        "#3");
    expectHolds(key_lacks_scope,
                given().takesKey().heard(Side::Public, ask::keyGivenPath, 403, "<html><title>403 Forbidden</title></html>"), "#3");
}

TEST(KeyLacksScope, SaysNothingWithoutAPath)
{
    expectNotApplicable(key_lacks_scope, asking().takesKey());
    expectNotApplicable(key_lacks_scope, given().refusesKey());
    expectNoEvidence(key_lacks_scope, given(), "public_answers");
}

} // namespace kd::test
