#include "core/rules/key_text.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

namespace {

TextFault faultOf(const CaseBuilder &given)
{
    const Evidence evidence = given.evidence();
    return textFault({evidence.publicWay ? &*evidence.publicWay : nullptr, evidence.directWay ? &*evidence.directWay : nullptr,
                      evidence.provider ? &*evidence.provider : nullptr});
}

CaseBuilder quoted()
{
    return CaseBuilder().url("https://n8n.example.com").direct("http://10.0.0.5:5678").key('"' + n8nKey() + '"');
}

Ruling wrapperOf(const CaseBuilder &given)
{
    const Evidence evidence = given.evidence();
    return judgeWrapper(Wrapper::Kind::Quotes, *evidence.key,
                        {evidence.publicWay ? &*evidence.publicWay : nullptr, evidence.directWay ? &*evidence.directWay : nullptr});
}

constexpr auto hidden = CharacterFault::Kind::Hidden;
constexpr auto inner = CharacterFault::Kind::InnerSpace;

} // namespace

TEST(KeyText, IsOnlyLikelyFaultyByItself)
{
    const TextFault fault = faultOf(quoted());
    EXPECT_EQ(fault.certainty, Certainty::Likely);
    EXPECT_FALSE(fault.accepted || fault.corrected);
    EXPECT_TRUE(fault.seen.isEmpty());
}

TEST(KeyText, HasNoFaultWhereN8nTakesIt)
{
    EXPECT_TRUE(faultOf(quoted().takesKey()).accepted);
    EXPECT_EQ(shown(faultOf(quoted().refusesKey().takesKey(Side::Direct)).seen).toStdString(), "#4");
}

TEST(KeyText, IsProvenFaultyByTheCorrectedOne)
{
    const TextFault fault = faultOf(quoted().refusesKey(Side::Direct).accepted(Side::Direct, ask::correctedScopeFree));
    EXPECT_TRUE(fault.corrected);
    EXPECT_EQ(fault.certainty, Certainty::Proven);
    EXPECT_EQ(shown(fault.seen).toStdString(), "#4");
}

TEST(KeyText, IsNotJudgedWhereABrokenKeyPasses)
{
    const TextFault fault = faultOf(quoted().takesAnything().accepted(Side::Public, ask::correctedScopeFree));
    EXPECT_FALSE(fault.corrected);
    EXPECT_EQ(fault.certainty, Certainty::Likely);
    // The quoted key passes, as any would: nothing was refused, so its text is no cause.
    const Ruling ruling = wrapperOf(quoted().takesAnything());
    EXPECT_FALSE(ruling.outcome == Outcome::Fails && ruling.certainty != Certainty::Possible) << shown(ruling.citations).toStdString();
}

TEST(KeyText, CitesAndNamesTheFirstFive)
{
    const KeyReading reading = CaseBuilder().key(QByteArray("\u200B").repeated(7) + n8nKey().insert(10, ' ')).subject().key;
    EXPECT_EQ(citeFaults(reading, {hidden}).size(), 5);
    EXPECT_EQ(listFaults(reading, {hidden}).count(QStringLiteral("ZERO WIDTH SPACE at ")), 5);
    EXPECT_EQ(shown(citeFaults(reading, {inner})).toStdString(), "key:17+1");
    EXPECT_EQ(listFaults(reading, {inner}).toStdString(), "SPACE at 18");
    EXPECT_TRUE(citeFaults(reading, {CharacterFault::Kind::Control}).isEmpty());
}

TEST(KeyText, JudgesOneWrapperOnly)
{
    EXPECT_EQ(wrapperOf(quoted()).outcome, Outcome::Fails);
    EXPECT_EQ(wrapperOf(CaseBuilder().key("\"Bearer " + n8nKey() + '"')).outcome, Outcome::Holds) << "what the quotes hold tells more";
    EXPECT_EQ(wrapperOf(asking()).outcome, Outcome::Holds);
    EXPECT_EQ(wrapperOf(CaseBuilder().key("\"YOUR_API_KEY\"")).outcome, Outcome::NotApplicable);
}

} // namespace kd::test
