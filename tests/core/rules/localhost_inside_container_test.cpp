#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule localhost_inside_container;
}

namespace kd::test {

using rules::localhost_inside_container;

TEST(LocalhostInsideContainer, FailsForACallerInAContainer)
{
    for (const char *url : {"http://localhost:5678", "http://127.0.0.1:5678/api/v1/workflows", "http://[::1]:5678"}) {
        expectFails(localhost_inside_container,
                    asking(url).answered("caller", "container").failed(Side::Public, ask::health, AnswerKind::Refused), Certainty::Likely,
                    "answer:caller=container address:host #1");
    }
    expectFails(localhost_inside_container, asking("http://localhost:5678").answered("caller", "container"), Certainty::Likely,
                "answer:caller=container address:host");
}

TEST(LocalhostInsideContainer, HoldsForOtherHostsAndCallers)
{
    expectHolds(localhost_inside_container, asking("http://n8n:5678").answered("caller", "container"), "");
    expectHolds(localhost_inside_container, asking("http://host.docker.internal:5678").answered("caller", "container"), "");
    expectHolds(localhost_inside_container, asking("http://localhost.example.com").answered("caller", "container"), "");
    expectHolds(localhost_inside_container, asking("http://localhost:5678").answered("caller", "server").takesKey(), "");
}

TEST(LocalhostInsideContainer, NeedsThePersonsWord)
{
    expectNoEvidence(localhost_inside_container, asking("http://localhost:5678"), "person");
    expectNoEvidence(localhost_inside_container, asking("http://localhost:5678").answered("where", "client"), "where the client runs");
}

} // namespace kd::test
