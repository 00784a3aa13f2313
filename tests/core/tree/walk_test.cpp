#include "core/tree/walk.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const Tree &tree()
{
    static const Tree loaded = *Tree::fromJson(R"({"start":"where","nodes":{
        "where":{"kind":"ask","tr_title":"where","tr_question":"Where?","unknown":"look","choices":[{"id":"client","tr":"a client","to":"look"},{"id":"node","tr":"a node","to":"end_node"}],
                 "answered_by":[{"fact":"address_given","choice":"client"}]},
        "look":{"kind":"look","tr_title":"look","tr_clear":"the name is found","rules":["dns_fails","timeout"],"clear":"caller","unknown":"end_unknown"},
        "caller":{"kind":"ask","tr_title":"caller","tr_question":"Who?","unknown":"end_unknown","choices":[{"id":"host","tr":"a host","to":"end_host"}]},
        "end_node":{"kind":"end","cause":"provider_rejects_key","certainty":"possible"},
        "end_host":{"kind":"end","cause":"header_missing","certainty":"likely"},
        "end_unknown":{"kind":"end","verdict":"undetermined","tr_next":"a log"}}})", {});
    return loaded;
}

Case answered(const QMap<QString, QString> &answers, bool withAddress = true)
{
    Case subject;
    if (withAddress)
        subject.address = Address();
    subject.answers = answers;
    return subject;
}

QString id(const Node *node)
{
    return node ? node->id : QString();
}

const QString where = QStringLiteral("where");
const QString caller = QStringLiteral("caller");
const QString unknown = QStringLiteral("unknown");

} // namespace

TEST(Walk, StopsAtTheFirstQuestionThatNothingAnswers)
{
    const Walk nothing = walk(tree(), answered({}, false), {}, false);
    EXPECT_TRUE(nothing.steps.isEmpty());
    EXPECT_EQ(id(nothing.question), where);
    EXPECT_FALSE(nothing.end);
    const Walk addressed = walk(tree(), answered({}), {}, false);
    EXPECT_EQ(id(addressed.question), caller);
}

TEST(Walk, LetsEvidenceAnswerAndShowsIt)
{
    const Walk walked = walk(tree(), answered({}), {}, false);
    ASSERT_EQ(walked.steps.size(), 1);
    EXPECT_EQ(walked.steps.first().choice, QStringLiteral("client"));
    EXPECT_EQ(walked.steps.first().answer, QStringLiteral("a client"));
    EXPECT_FALSE(walked.steps.first().byPerson || walked.steps.first().overruled);
    EXPECT_EQ(walked.steps.first().citations, (QList<Citation>{CitesAddress{QStringLiteral("url")}}));
}

TEST(Walk, LetsThePersonOverruleAndSaysSo)
{
    const Walk walked = walk(tree(), answered({{where, QStringLiteral("node")}}), {}, false);
    ASSERT_EQ(walked.steps.size(), 1);
    EXPECT_TRUE(walked.steps.first().byPerson && walked.steps.first().overruled);
    EXPECT_EQ(walked.steps.first().citations, (QList<Citation>{CitesAnswer{where, QStringLiteral("node")}}));
    EXPECT_EQ(id(walked.end), QStringLiteral("end_node"));
    const Walk agreed = walk(tree(), answered({{where, QStringLiteral("client")}}), {}, false);
    EXPECT_TRUE(agreed.steps.first().byPerson);
    EXPECT_FALSE(agreed.steps.first().overruled);
}

TEST(Walk, TakesIDoNotKnowForAnAnswer)
{
    const Walk walked = walk(tree(), answered({{where, unknown}, {caller, unknown}}), {}, false);
    EXPECT_EQ(id(walked.end), QStringLiteral("end_unknown"));
    EXPECT_EQ(walked.steps.size(), 2);
    EXPECT_TRUE(walked.steps.first().byPerson);
    EXPECT_EQ(walked.end->next, QStringLiteral("a log"));
}

TEST(Walk, AsksAgainWhereTheAnswerIsNoChoice)
{
    const Walk walked = walk(tree(), answered({{where, QStringLiteral("nonsense")}}), {}, false);
    EXPECT_EQ(id(walked.question), where);
    EXPECT_TRUE(walked.steps.isEmpty());
}

TEST(Walk, EndsAtACauseThatALookFinds)
{
    Judgement judgement;
    Finding finding;
    finding.id = QStringLiteral("timeout");
    finding.citations = {CitesExchange{4}};
    judgement.findings.append(finding);
    const Walk walked = walk(tree(), answered({}), judgement, false);
    EXPECT_EQ(walked.found, QStringLiteral("timeout"));
    EXPECT_EQ(walked.steps.last().citations, finding.citations);
    EXPECT_FALSE(walked.end || walked.question);
}

TEST(Walk, PassesAFindingThatDoesNotDecide)
{
    Judgement judgement;
    Finding finding;
    finding.id = QStringLiteral("timeout");
    finding.citations = {CitesExchange{4}};
    finding.certainty = Certainty::Possible;
    judgement.findings.append(finding);
    EXPECT_EQ(id(walk(tree(), answered({}), judgement, false).question), caller);
    judgement.findings.first().certainty = Certainty::Proven;
    judgement.findings.first().explained = true;
    EXPECT_EQ(id(walk(tree(), answered({}), judgement, false).question), caller);
}

TEST(Walk, GoesTheUnknownWayWhereEvidenceLacks)
{
    Judgement judgement;
    judgement.missing.append({QStringLiteral("timeout"), QStringLiteral("public_answers")});
    EXPECT_EQ(id(walk(tree(), answered({}), judgement, false).end), QStringLiteral("end_unknown"));
}

TEST(Walk, ShowsALookThatRestsOnSomething)
{
    Judgement judgement;
    judgement.ruledOut.append({QStringLiteral("dns_fails"), {CitesExchange{1}}});
    judgement.ruledOut.append({QStringLiteral("timeout"), {CitesExchange{1}, CitesExchange{2}, CitesExchange{3}, CitesExchange{4}}});
    const Walk walked = walk(tree(), answered({}), judgement, false);
    ASSERT_EQ(walked.steps.size(), 2);
    EXPECT_EQ(walked.steps.last().answer, QStringLiteral("the name is found"));
    EXPECT_EQ(walked.steps.last().citations.size(), 3) << "a few, and each once";
}

TEST(Walk, EndsOnEveryWayThroughTheShippedTree)
{
    const Tree shipped = *Tree::load();
    for (const Node &node : shipped.nodes()) {
        for (const Choice &choice : node.choices) {
            const Walk walked = walk(shipped, answered({{node.id, choice.id}}, false), {}, false);
            EXPECT_TRUE(walked.question || walked.end) << node.id.toStdString();
        }
    }
    QMap<QString, QString> nothingKnown;
    for (const Node &node : shipped.nodes())
        nothingKnown.insert(node.id, node.unknown.isEmpty() && !node.choices.isEmpty() ? node.choices.last().id : unknown);
    EXPECT_TRUE(walk(shipped, answered(nothingKnown, false), {}, false).end) << "I don't know leads to an end as well";
}

} // namespace kd::test
