#include "core/report/comparison.h"

#include "core/report/recheck.h"
#include "core/report/side_by_side.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const Tree &tree()
{
    static const Tree loaded = *Tree::load();
    return loaded;
}

Report reportOf(const CaseBuilder &builder, int numbersFrom = 1)
{
    Case subject = builder.subject();
    for (Exchange &exchange : subject.exchanges)
        exchange.number += numbersFrom - 1;
    return makeReport(std::move(subject), catalogue(), tree());
}

CaseBuilder n8n()
{
    return asking("https://n8n.example.com/").direct("http://127.0.0.1:5678").heard(Side::Public, ask::health, 200, healthOk).heard(Side::Direct, ask::health, 200, healthOk);
}

Report stripped()
{
    return reportOf(n8n().heard(Side::Public, ask::keyValidator, 401, headerRequired).heard(Side::Public, ask::keyScopeFree, 401, headerRequired)
                        .heard(Side::Public, ask::controlScopeFree, 401, headerRequired).takesKey(Side::Direct));
}

Report working(int from = 20)
{
    return reportOf(n8n().takesKey(Side::Public).takesKey(Side::Direct), from);
}

} // namespace

TEST(Comparison, SaysFixedWithTheAnswerThatProvesIt)
{
    const Comparison fixed = compare(stripped(), working());
    EXPECT_EQ(fixed.outcome, Comparison::Outcome::Fixed);
    EXPECT_EQ(fixed.side, Side::Public);
    EXPECT_GE(fixed.provenBy, 20);
    EXPECT_EQ(headline(fixed), QStringLiteral("Fixed: 200 through the proxy (#%1)").arg(fixed.provenBy));
    ASSERT_FALSE(fixed.changes.isEmpty());
    EXPECT_TRUE(changesInWords(fixed).first().contains(QStringLiteral("before 401"))) << changesInWords(fixed).first().toStdString();
}

TEST(Comparison, SaysStillWhereNothingHasChanged)
{
    Report again = stripped();
    for (Exchange &exchange : again.subject.exchanges)
        exchange.number += 30;
    const Comparison still = compare(stripped(), again);
    EXPECT_EQ(still.outcome, Comparison::Outcome::Still);
    EXPECT_TRUE(still.changes.isEmpty());
    EXPECT_TRUE(headline(still).startsWith(QStringLiteral("Not fixed yet")));
}

TEST(Comparison, TellsAnotherCauseAndSilenceFromAFix)
{
    const Report refused = reportOf(n8n().refusesKey(Side::Public).refusesKey(Side::Direct), 40);
    const Comparison another = compare(stripped(), refused);
    EXPECT_EQ(another.outcome, refused.verdict.isCause() ? Comparison::Outcome::Another : Comparison::Outcome::Undecided);
    const Report silent = reportOf(n8n(), 40);
    ASSERT_EQ(silent.verdict.id, QStringLiteral("undetermined"));
    EXPECT_EQ(compare(stripped(), silent).outcome, Comparison::Outcome::Undecided);
    EXPECT_EQ(compare(working(), working(40)).outcome, Comparison::Outcome::Same);
    EXPECT_TRUE(headline(compare(working(), working(40))).isEmpty());
}

TEST(Recheck, KeepsNothingWhereTheWayWasAtFault)
{
    ASSERT_EQ(stripped().verdict.id, QStringLiteral("proxy_strips_key_header"));
    EXPECT_TRUE(unaffectedByRemedy(stripped(), catalogue()).isEmpty());
}

TEST(Recheck, KeepsWhatN8nIsWhereTheKeyWasAtFault)
{
    const Report placeholder = reportOf(asking("https://n8n.example.com/").key("YOUR_API_KEY").heard(Side::Public, ask::health, 200, healthOk));
    ASSERT_EQ(placeholder.verdict.id, QStringLiteral("key_is_placeholder"));
    const QList<Exchange> kept = unaffectedByRemedy(placeholder, catalogue());
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().ask, ask::health);
}

TEST(SideBySide, SetsTheTwoWaysBesideEachOtherAndMarksTheDifference)
{
    const SideBySide proof = proofOf(stripped());
    ASSERT_EQ(proof.numbers.size(), 2);
    EXPECT_TRUE(proof.heads.first().startsWith(QStringLiteral("through the proxy"))) << proof.heads.first().toStdString();
    EXPECT_TRUE(proof.heads.last().startsWith(QStringLiteral("directly")));
    for (const SideBySide::Line &line : proof.lines) {
        ASSERT_EQ(line.values.size(), 2);
        EXPECT_EQ(line.differs, line.values.first() != line.values.last()) << line.what.toStdString();
    }
}

TEST(SideBySide, IsEmptyWhereNoAnswerIsCited)
{
    EXPECT_TRUE(proofOf(reportOf(CaseBuilder().key("YOUR_API_KEY"))).numbers.isEmpty());
}

} // namespace kd::test
