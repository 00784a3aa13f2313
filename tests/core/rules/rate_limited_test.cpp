#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule rate_limited;
}

namespace kd::test {

using rules::rate_limited;

TEST(RateLimited, FailsForA429)
{
    const Ruling ruling = expectFails(
        rate_limited,
        asking().heard(Side::Public, ask::health, 200, healthOk).heard(Side::Public, ask::keyScopeFree, 429).header("Retry-After", "60"),
        Certainty::Proven, "#2");
    EXPECT_EQ(argOf(ruling, "seconds"), "60");
    expectFails(rate_limited, asking().heard(Side::Public, ask::keyScopeFree, 429, "<html><title>429 Too Many Requests</title></html>"),
                Certainty::Proven, "#1");
}

TEST(RateLimited, SeesN8nsOwnLimitOfSignIns)
{
    // Measured: five a minute, then 429.
    expectFails(rate_limited,
                asking()
                    .heard(Side::Public, ask::health, 200, healthOk)
                    .heard(Side::Public, ask::signIn, 429, R"({"message":"Too many requests"})")
                    .header("Retry-After", "60"),
                Certainty::Proven, "#2");
}

TEST(RateLimited, HoldsForOtherAnswers)
{
    expectHolds(rate_limited, asking().takesKey(), "");
    expectHolds(rate_limited, asking().refusesKey(), "");
    // Headers that count down are no refusal.
    expectHolds(rate_limited, asking().takesKey().header("X-RateLimit-Remaining", "0"), "");
    expectNotApplicable(rate_limited, asking().failed(Side::Public, ask::health, AnswerKind::Timeout));
    expectNoEvidence(rate_limited, asking(), "public_answers");
}

} // namespace kd::test
