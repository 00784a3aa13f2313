#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_signed_with_another_secret;
}

namespace kd::test {

using rules::key_signed_with_another_secret;

TEST(KeySignedWithAnotherSecret, FailsByN8nsOwnWord)
{
    expectFails(key_signed_with_another_secret, asking().refusesKey(Side::Public, "invalid signature"), Certainty::Proven, "#1");
    // 2.36 and later: 500 on the newer routes, so the validator is asked.
    expectFails(key_signed_with_another_secret,
                asking()
                    .heard(Side::Public, ask::keyScopeFree, 500, internalError)
                    .heard(Side::Public, ask::controlScopeFree, 401, unauthorizedEither)
                    .heard(Side::Public, ask::keyValidator, 401, R"({"message":"invalid signature"})"),
                Certainty::Proven, "#3");
}

TEST(KeySignedWithAnotherSecret, IsPossibleByACandidateAlone)
{
    const CaseBuilder given = asking().candidate(".env", "another-key").refusesKey();
    EXPECT_EQ(expectFails(key_signed_with_another_secret, given, Certainty::Possible, "jwt:iat").says.toStdString(), "candidate");
    expectAccusesNot(key_signed_with_another_secret, given);
    expectNotApplicable(key_signed_with_another_secret, asking().candidate(".env", encryptionKey).refusesKey());
    expectNotApplicable(key_signed_with_another_secret, asking().candidate(".env", "another-key"));
}

TEST(KeySignedWithAnotherSecret, HoldsWhereTheKeyIsAccepted)
{
    expectHolds(key_signed_with_another_secret, asking().takesKey(), "#1");
    // Another key that the proxy puts in its place is refused, not this one.
    expectHolds(key_signed_with_another_secret,
                asking().direct("http://10.0.0.5:5678").refusesKey(Side::Public, "invalid signature").takesKey(Side::Direct), "#4");
}

TEST(KeySignedWithAnotherSecret, LeavesOtherRefusalsToTheirRules)
{
    expectNotApplicable(key_signed_with_another_secret, asking().refusesKey());
    expectNotApplicable(key_signed_with_another_secret, asking().takesAnything());
    expectNotApplicable(key_signed_with_another_secret, asking().heard(Side::Public, ask::keyScopeFree, 500, internalError));
    expectNoEvidence(key_signed_with_another_secret, CaseBuilder(), "key");
}

} // namespace kd::test
