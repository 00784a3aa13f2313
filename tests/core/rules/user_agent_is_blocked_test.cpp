#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule user_agent_is_blocked;
}

namespace kd::test {

using rules::user_agent_is_blocked;

TEST(UserAgentIsBlocked, FailsWhereN8nSaysNothingAtAll)
{
    expectFails(user_agent_is_blocked,
                asking()
                    .heard(Side::Public, ask::health, 200, healthOk)
                    .heard(Side::Public, ask::unknownPath, 204)
                    .heard(Side::Public, ask::keyScopeFree, 204),
                Certainty::Proven, "#3 #2");
    expectFails(user_agent_is_blocked, asking().heard(Side::Public, ask::keyScopeFree, 204), Certainty::Likely, "#1");
}

TEST(UserAgentIsBlocked, IsNotAServerThatAnswersAll204)
{
    // Measured: n8n's health check answers bots as well.
    expectAccusesNot(user_agent_is_blocked, asking().everywhere(204, ""));
}

TEST(UserAgentIsBlocked, HoldsWhereN8nSpeaks)
{
    expectHolds(user_agent_is_blocked, asking().takesKey(), "#1");
    expectHolds(user_agent_is_blocked, asking().refusesKey(), "#1");
    expectHolds(user_agent_is_blocked, asking().heard(Side::Public, ask::preflight, 204).refusesKey(), "#2");
}

TEST(UserAgentIsBlocked, NeedsTheApisAnswer)
{
    expectNoEvidence(user_agent_is_blocked, asking().heard(Side::Public, ask::health, 200, healthOk), "the API's answer");
    expectNoEvidence(user_agent_is_blocked, asking(), "public_answers");
}

} // namespace kd::test
