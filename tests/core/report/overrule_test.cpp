#include "core/report/also_seen.h"
#include "core/report/as_json.h"
#include "core/report/not_asked.h"
#include "core/report/steps.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kd::test {

namespace {

const Tree &tree()
{
    static const Tree loaded = *Tree::load();
    return loaded;
}

Report stripped(const char *overruled = nullptr)
{
    CaseBuilder builder = asking("https://n8n.example.com/").direct("http://127.0.0.1:5678").heard(Side::Public, ask::health, 200, healthOk)
                              .heard(Side::Public, ask::keyScopeFree, 401, headerRequired).takesKey(Side::Direct);
    if (overruled)
        builder.answered(overruled, "clear");
    return makeReport(builder.subject(), catalogue(), tree());
}

QString nodeThatFound(const Report &report)
{
    return report.walk.steps.constLast().node->id;
}

} // namespace

TEST(Overrule, TakesADecisionFromACauseAndKeepsItToBeSeen)
{
    const Report before = stripped();
    ASSERT_EQ(before.verdict.id, QStringLiteral("proxy_strips_key_header"));
    const QByteArray node = nodeThatFound(before).toUtf8();
    const Report after = stripped(node.constData());
    EXPECT_NE(after.verdict.id, before.verdict.id);
    const auto finding = std::find_if(after.judgement.findings.begin(), after.judgement.findings.end(), [&](const Finding &each) { return each.id == before.verdict.id; });
    ASSERT_NE(finding, after.judgement.findings.end());
    EXPECT_TRUE(finding->overruled);
    const auto step = std::find_if(after.walk.steps.begin(), after.walk.steps.end(), [&](const Step &each) { return each.node->id.toUtf8() == node; });
    ASSERT_NE(step, after.walk.steps.end());
    EXPECT_TRUE(step->byPerson && step->overruled);

    const Sentences sentences(catalogue());
    const QStringList seen = alsoSeen(after, sentences);
    EXPECT_TRUE(std::any_of(seen.begin(), seen.end(), [](const QString &line) { return line.startsWith(QStringLiteral("overruled by you")); }));
    EXPECT_TRUE(asJsonText(after, sentences).contains("\"overruled\": true"));
    const QList<StepInWords> steps = stepsInWords(after.walk, sentences);
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](const StepInWords &each) { return each.seen == QStringLiteral("you said otherwise"); }));
}

TEST(Overrule, SaysNothingOfWhatNobodyDoubted)
{
    const Report healthy = makeReport(asking("https://n8n.example.com/").heard(Side::Public, ask::health, 200, healthOk).takesKey().answered("name_resolves", "clear").subject(), catalogue(), tree());
    EXPECT_EQ(healthy.verdict.id, QStringLiteral("healthy"));
    ASSERT_FALSE(healthy.walk.steps.isEmpty());
    for (const Step &step : healthy.walk.steps)
        EXPECT_FALSE(step.overruled);
}

TEST(StepsSoFar, ShowNoCauseBeforeTheRunHasEnded)
{
    const Report report = stripped();
    const Sentences sentences(catalogue());
    const QList<StepInWords> soFar = stepsSoFar(report.walk, sentences);
    EXPECT_EQ(soFar.size(), stepsInWords(report.walk, sentences).size() - 1);
    for (const StepInWords &step : soFar)
        EXPECT_NE(step.answer, sentences.title(report.verdict.id));
}

TEST(NotAsked, NamesWhatNobodyGave)
{
    const Report bare = makeReport(asking("https://n8n.example.com/").heard(Side::Public, ask::health, 200, healthOk).takesKey().subject(), catalogue(), tree());
    const QStringList gaps = notAsked(bare);
    EXPECT_EQ(gaps.filter(QStringLiteral("direct address")).size(), 1);
    EXPECT_EQ(gaps.filter(QStringLiteral("signed in")).size(), 1);
    EXPECT_TRUE(gaps.filter(QStringLiteral("No key")).isEmpty());
    EXPECT_TRUE(notAsked(stripped()).filter(QStringLiteral("direct address")).isEmpty());
}

} // namespace kd::test
