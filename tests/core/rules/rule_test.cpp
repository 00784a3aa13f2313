#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

namespace {

Ruling needsTwo(const KeyReading &, const Session &, const Clocks *clocks)
{
    return clocks ? fails(Certainty::Likely, {CitesKey{0, 1}}) : holds();
}

Ruling needsNothing(const Artifacts *artifacts)
{
    return artifacts ? holds() : notApplicable();
}

Ruling needsMuch(const Target &, const PublicWay &, const DirectWay &, const ElsewhereWay &)
{
    return holds();
}

constexpr Rule two = makeRule<&needsTwo>("two");
constexpr Rule nothing = makeRule<&needsNothing>("nothing");
constexpr Rule much = makeRule<&needsMuch>("much");

} // namespace

TEST(Rule, NamesThePartThatIsMissing)
{
    expectNoEvidence(two, CaseBuilder(), "key");
    expectNoEvidence(two, asking(), "session");
    expectNoEvidence(much, CaseBuilder(), "address");
    expectNoEvidence(much, asking(), "public_answers");
    expectNoEvidence(much, asking().takesKey(), "direct_answers");
    expectNoEvidence(much, asking().direct("http://10.0.0.5").takesKey().takesKey(Side::Direct), "other_addresses");
}

TEST(Rule, CanDoWithoutWhatItTakesByPointer)
{
    expectHolds(two, asking().accepted(Side::Public, ask::signIn), "");
    EXPECT_EQ(two.judge(asking().accepted(Side::Public, ask::signIn).clock(0).evidence()).outcome, Outcome::Fails);
    expectNotApplicable(nothing, CaseBuilder());
    expectHolds(nothing, CaseBuilder().artifact("n8n.log", "No encryption key found - Auto-generating"), "");
}

TEST(Rule, NamesEveryPart)
{
    EXPECT_STREQ(nameOf<PublicRelease>(), "release");
    EXPECT_STREQ(nameOf<DirectRelease>(), "direct_release");
    EXPECT_STREQ(nameOf<Clocks>(), "clocks");
    EXPECT_STREQ(nameOf<PersonAnswers>(), "person");
    EXPECT_STREQ(nameOf<Candidates>(), "encryption_key");
    EXPECT_STREQ(nameOf<Artifacts>(), "artifacts");
}

TEST(Rule, BuildsARuling)
{
    const Ruling ruling =
        fails(Certainty::Possible, {CitesJwt{QStringLiteral("exp")}}).with("a", QStringLiteral("1")).saying("live").as(Severity::Risk);
    EXPECT_EQ(ruling.outcome, Outcome::Fails);
    EXPECT_EQ(ruling.certainty, Certainty::Possible);
    EXPECT_EQ(ruling.says.toStdString(), "live");
    EXPECT_EQ(ruling.severity, Severity::Risk);
    EXPECT_EQ(argOf(ruling, "a"), "1");
    EXPECT_EQ(Ruling().outcome, Outcome::NotApplicable);
    EXPECT_EQ(holds().says.toStdString(), "default");
}

TEST(Rule, CitesEachExchangeOnce)
{
    Exchange first;
    first.number = 1;
    Exchange second;
    second.number = 2;
    EXPECT_EQ(citeAll({&first, nullptr, &second}).size(), 2);
    EXPECT_EQ(citeAll({&first, &second, &first}).size(), 2) << "a report shows it twice";
}

TEST(Rule, ReadsBackTheNamesThatItWrites)
{
    for (const Severity severity : {Severity::Cause, Severity::Risk, Severity::Note})
        EXPECT_EQ(severityFrom(toString(severity)), severity);
    for (const Certainty certainty : {Certainty::Proven, Certainty::Likely, Certainty::Possible})
        EXPECT_EQ(certaintyFrom(toString(certainty)), certainty);
    EXPECT_FALSE(severityFrom(QStringLiteral("error")));
    EXPECT_FALSE(certaintyFrom({}));
    EXPECT_EQ(toString(Outcome::Broken).toStdString(), "broken");
}

} // namespace kd::test
