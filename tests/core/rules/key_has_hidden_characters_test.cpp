#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_has_hidden_characters;
}

namespace kd::test {

using rules::key_has_hidden_characters;

namespace {

CaseBuilder with(const QByteArray &inserted, qsizetype at = 5)
{
    return CaseBuilder().url("https://n8n.example.com").key(n8nKey().insert(at, inserted));
}

} // namespace

TEST(KeyHasHiddenCharacters, NamesWhatCannotBeSeen)
{
    const Ruling ruling = expectFails(key_has_hidden_characters, with("\u200B"), Certainty::Likely, "key:5+1");
    EXPECT_EQ(argOf(ruling, "characters"), "ZERO WIDTH SPACE at 6");
    expectFails(key_has_hidden_characters, with("\uFEFF", 0), Certainty::Likely, "key:0+1");
    expectFails(key_has_hidden_characters, with("\u00A0"), Certainty::Likely, "key:5+1");
    expectFails(key_has_hidden_characters, with("\u00AD\u202E"), Certainty::Likely, "key:5+1 key:6+1");
}

TEST(KeyHasHiddenCharacters, NamesLookAlikesAndQuotesWithoutCallingThemInvisible)
{
    const Ruling ruling = expectFails(key_has_hidden_characters, with("\u0430"), Certainty::Likely, "key:5+1");
    EXPECT_EQ(argOf(ruling, "characters"), "CYRILLIC SMALL LETTER A at 6");
    EXPECT_FALSE(sentenceOf(key_has_hidden_characters, ruling).contains(QStringLiteral("cannot be seen"))) << "a letter is seen very well";
    expectFails(key_has_hidden_characters, with("\u201C", 0), Certainty::Likely, "key:0+1");
}

TEST(KeyHasHiddenCharacters, IsProvenByTheCorrectedKey)
{
    const Ruling ruling = expectFails(
        key_has_hidden_characters,
        with("\u200B").accepted(Side::Public, ask::correctedScopeFree).heard(Side::Public, ask::controlScopeFree, 401, unauthorized),
        Certainty::Proven, "key:5+1 #1");
    EXPECT_EQ(ruling.says.toStdString(), "live");
}

TEST(KeyHasHiddenCharacters, CitesTheFirstFew)
{
    expectFails(key_has_hidden_characters, with(QByteArray("\u200B").repeated(9), 0), Certainty::Likely,
                "key:0+1 key:1+1 key:2+1 key:3+1 key:4+1");
}

TEST(KeyHasHiddenCharacters, HoldsForPlainBlanks)
{
    expectHolds(key_has_hidden_characters, asking(), "");
    expectHolds(key_has_hidden_characters, with("  ", 0), "");
    expectHolds(key_has_hidden_characters, with("\n", 20), "");
    expectNotApplicable(key_has_hidden_characters, CaseBuilder().key("sk-\u2026abcd"));
    expectNotApplicable(key_has_hidden_characters, CaseBuilder().key(""));
    expectNoEvidence(key_has_hidden_characters, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
