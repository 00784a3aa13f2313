#include "core/tree/tree.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd {

namespace {

QByteArray treeOf(const char *nodes)
{
    return QByteArray("{\"start\":\"a\",\"nodes\":{") + nodes + "}}";
}

std::string faultOf(const char *nodes)
{
    const auto tree = Tree::fromJson(treeOf(nodes), QStringLiteral("t"));
    return tree ? std::string() : tree.error().sentence.toStdString();
}

} // namespace

TEST(Tree, IsTakenWhereEveryWayEnds)
{
    EXPECT_EQ(faultOf(R"("a":{"kind":"look","rules":["timeout"],"clear":"b","unknown":"b"},"b":{"kind":"end","verdict":"healthy"})"), "");
}

TEST(Tree, SaysWhichTargetDoesNotExist)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"ask","unknown":"b","choices":[{"id":"x","to":"nowhere"}]},"b":{"kind":"end","verdict":"undetermined"})").find("nowhere"),
              std::string::npos);
}

TEST(Tree, RefusesALookThatDoesNotCoverEveryOutcome)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"look","rules":["timeout"],"clear":"b"},"b":{"kind":"end","verdict":"healthy"})"), "");
    EXPECT_NE(faultOf(R"("a":{"kind":"look","rules":[],"clear":"b","unknown":"b"},"b":{"kind":"end","verdict":"healthy"})"), "");
}

TEST(Tree, RefusesANodeThatNobodyReaches)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"end","verdict":"healthy"},"b":{"kind":"end","verdict":"healthy"})").find("b is reached from nowhere"),
              std::string::npos);
}

TEST(Tree, RefusesAWayThatLeadsBackToItself)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"ask","unknown":"b","choices":[]},"b":{"kind":"ask","unknown":"a","choices":[]})").find("leads back"),
              std::string::npos);
}

TEST(Tree, RefusesAnEndWithoutOrWithTwoMeanings)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"end"})"), "");
    EXPECT_NE(faultOf(R"("a":{"kind":"end","verdict":"healthy","cause":"timeout"})"), "");
}

TEST(Tree, RefusesAnAnswerThatIsNoChoice)
{
    EXPECT_NE(faultOf(R"("a":{"kind":"ask","unknown":"b","choices":[],"answered_by":[{"fact":"healthy","choice":"x"}]},"b":{"kind":"end","verdict":"healthy"})"), "");
}

TEST(Tree, SaysWhatIsDamaged)
{
    EXPECT_FALSE(Tree::fromJson("{\"start\":", QStringLiteral("t")));
    EXPECT_FALSE(Tree::fromJson(treeOf(R"("a":{"kind":"dance"})"), QStringLiteral("t")));
}

TEST(Tree, ThatIsShippedLoads)
{
    const auto tree = Tree::load();
    ASSERT_TRUE(tree) << tree.error().sentence.toStdString();
    EXPECT_TRUE(tree->lint().isEmpty());
    for (const char *node : {"where", "caller"})
        EXPECT_TRUE(tree->find(QString::fromLatin1(node))) << node;
}

} // namespace kd
