#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_has_outer_whitespace;
}

namespace kd::test {

using rules::key_has_outer_whitespace;

TEST(KeyHasOuterWhitespace, IsANoteAndNoCause)
{
    const CaseBuilder given = CaseBuilder().url("https://n8n.example.com").key("  " + n8nKey()).takesKey();
    const Ruling ruling = expectFails(key_has_outer_whitespace, given, Certainty::Proven, "key:0+1 key:1+1");
    EXPECT_EQ(ruling.severity, Severity::Note);
    expectAccusesNot(key_has_outer_whitespace, given);
    EXPECT_TRUE(given.subject().key.isClean()) << "HTTP trims them: measured, 200";
}

TEST(KeyHasOuterWhitespace, SeesTheEndAsWell)
{
    const QByteArray at = "key:" + QByteArray::number(n8nKey().size()) + "+1";
    EXPECT_EQ(expectFails(key_has_outer_whitespace, CaseBuilder().key(n8nKey() + '\t'), Certainty::Proven, at.constData()).severity,
              Severity::Note);
}

TEST(KeyHasOuterWhitespace, HoldsForAllOtherBlanks)
{
    expectHolds(key_has_outer_whitespace, asking(), "");
    expectHolds(key_has_outer_whitespace, CaseBuilder().key(n8nKey().insert(9, ' ')), "");
    expectHolds(key_has_outer_whitespace, CaseBuilder().key("\u00A0" + n8nKey()), "");
    expectNoEvidence(key_has_outer_whitespace, CaseBuilder(), "key");
}

} // namespace kd::test
