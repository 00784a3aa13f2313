#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_empty;
}

namespace kd::test {

using rules::key_is_empty;

TEST(KeyIsEmpty, FailsForASourceThatHoldsNothing)
{
    expectFails(key_is_empty, CaseBuilder().key(""), Certainty::Proven, "key:0+0");
    expectFails(key_is_empty, CaseBuilder().key("  \t"), Certainty::Proven, "key:0+3");
}

TEST(KeyIsEmpty, FailsForEmptyLines)
{
    // A file of two line ends: one is the file's own, the other is all that is left.
    expectFails(key_is_empty, CaseBuilder().key("\n"), Certainty::Proven, "key:0+1");
    expectFails(key_is_empty, CaseBuilder().key(" \r\n"), Certainty::Proven, "key:0+3");
}

TEST(KeyIsEmpty, HoldsForAnyText)
{
    expectHolds(key_is_empty, asking(), "");
    expectHolds(key_is_empty, CaseBuilder().key("x"), "");
    expectHolds(key_is_empty, CaseBuilder().key("\u00A0"), "");
}

TEST(KeyIsEmpty, SaysNothingWhereNoKeyWasGiven)
{
    expectNoEvidence(key_is_empty, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
