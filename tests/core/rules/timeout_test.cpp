#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule timeout;
}

namespace kd::test {

using rules::timeout;

TEST(Timeout, FailsWhereNothingCame)
{
    EXPECT_EQ(argOf(expectFails(timeout, asking().failed(Side::Public, ask::health, AnswerKind::Timeout, "connect").took(8000),
                                Certainty::Proven, "#1"),
                    "seconds"),
              "8.0");
    EXPECT_EQ(argOf(expectFails(timeout, asking().failed(Side::Public, ask::health, AnswerKind::Timeout, "idle").took(30000),
                                Certainty::Proven, "#1"),
                    "seconds"),
              "30");
}

TEST(Timeout, HoldsWhereSomethingAnswered)
{
    expectHolds(timeout, asking().failed(Side::Public, ask::health, AnswerKind::Timeout).takesKey(), "#1");
    expectHolds(timeout, asking().direct("http://10.0.0.5:5678").takesKey().failed(Side::Direct, ask::health, AnswerKind::Timeout), "#1");
}

TEST(Timeout, IsOneKindOfSilenceOnly)
{
    expectNotApplicable(timeout, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNotApplicable(timeout, asking().failed(Side::Public, ask::health, AnswerKind::NotSent));
    expectNoEvidence(timeout, asking(), "public_answers");
}

} // namespace kd::test
