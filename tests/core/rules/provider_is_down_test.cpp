#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule provider_is_down;
}

namespace kd::test {

using rules::provider_is_down;

TEST(ProviderIsDown, IsProvenWhereEverybodyIsToldSo)
{
    expectFails(provider_is_down, askingProvider().keySays(503, "{}").controlSays(502, "{}").keylessSays(503, "{}"), Certainty::Proven, "#1 #2 #3");
    expectFails(provider_is_down, askingProvider().keySays(503, "{}").controlSays(401, invalidKey), Certainty::Likely, "#1 #2");
}

TEST(ProviderIsDown, IsLikelyWhereItConnectsAndSaysNothing)
{
    const Ruling ruling = expectFails(provider_is_down, askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Timeout, "idle").connected().failed(Side::Public, ask::controlAtProvider, AnswerKind::Timeout, "idle"), Certainty::Likely, "#1 #2");
    EXPECT_EQ(ruling.says, QStringLiteral("silent"));
}

TEST(ProviderIsDown, IsNoConnectionThatFailed)
{
    expectNotApplicable(provider_is_down, askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Refused));
    expectNotApplicable(provider_is_down, askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Timeout, "connect"));
    expectNotApplicable(provider_is_down, askingProvider().failed(Side::Public, ask::keyAtProvider, AnswerKind::Timeout, "cancelled").connected().failed(Side::Public, ask::controlAtProvider, AnswerKind::Timeout, "cancelled"));
    expectHolds(provider_is_down, askingProvider().keySays(200, models).controlSays(401, invalidKey), "#1 #2");
}

} // namespace kd::test
