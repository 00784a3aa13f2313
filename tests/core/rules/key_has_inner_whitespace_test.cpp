#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_has_inner_whitespace;
}

namespace kd::test {

using rules::key_has_inner_whitespace;

namespace {

CaseBuilder with(const QByteArray &inserted, qsizetype at = 20)
{
    return CaseBuilder().url("https://n8n.example.com").key(n8nKey().insert(at, inserted));
}

} // namespace

TEST(KeyHasInnerWhitespace, FailsForBlanksAndLineBreaks)
{
    EXPECT_EQ(argOf(expectFails(key_has_inner_whitespace, with(" "), Certainty::Likely, "key:20+1"), "characters"), "SPACE at 21");
    EXPECT_EQ(argOf(expectFails(key_has_inner_whitespace, with("\r\n"), Certainty::Likely, "key:20+1 key:21+1"), "characters"),
              "CARRIAGE RETURN at 21, LINE FEED at 22");
    expectFails(key_has_inner_whitespace, with("\t").refusesKey(), Certainty::Likely, "key:20+1");
}

TEST(KeyHasInnerWhitespace, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(key_has_inner_whitespace, with(" ").refusesKey().accepted(Side::Public, ask::correctedScopeFree),
                                      Certainty::Proven, "key:20+1 #4");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyHasInnerWhitespace, HoldsWhereN8nTakesTheTextAsItIs)
{
    expectHolds(key_has_inner_whitespace, with(" ").takesKey(), "#1");
}

TEST(KeyHasInnerWhitespace, HoldsForBlanksThatAreNotInside)
{
    expectHolds(key_has_inner_whitespace, asking(), "");
    expectHolds(key_has_inner_whitespace, with(" ", 0), "");
    expectHolds(key_has_inner_whitespace, CaseBuilder().key(n8nKey() + "\t "), "");
    expectHolds(key_has_inner_whitespace, CaseBuilder().key("Bearer " + n8nKey()), "");
    expectNotApplicable(key_has_inner_whitespace, CaseBuilder().key("<your key>"));
    expectNotApplicable(key_has_inner_whitespace, CaseBuilder().key(""));
    expectNoEvidence(key_has_inner_whitespace, CaseBuilder(), "key");
}

} // namespace kd::test
