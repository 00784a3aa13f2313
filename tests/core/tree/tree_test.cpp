#include "core/tree/tree.h"

#include "core/rules/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// A tree of one question, one look and two ends, with some nodes written otherwise.
QByteArray written(const QMap<QString, QByteArray> &otherwise = {}, const QByteArray &start = "ask")
{
    QMap<QString, QByteArray> nodes{{QStringLiteral("ask"), R"({"kind":"ask","tr_title":"t","tr_question":"q","unknown":"look","choices":[{"id":"a","tr":"A","to":"look"},{"id":"b","tr":"B","to":"end"}],"answered_by":[{"fact":"f","choice":"a"}]})"},
                                    {QStringLiteral("look"), R"({"kind":"look","tr_title":"t","rules":["dns_fails"],"clear":"end","unknown":"other"})"},
                                    {QStringLiteral("end"), R"({"kind":"end","cause":"dns_fails","certainty":"likely"})"},
                                    {QStringLiteral("other"), R"({"kind":"end","verdict":"undetermined"})"}};
    for (auto it = otherwise.begin(); it != otherwise.end(); ++it)
        nodes.insert(it.key(), it.value());
    QByteArray json = R"({"start":")" + start + R"(","nodes":{)";
    for (auto it = nodes.begin(); it != nodes.end(); ++it)
        json += (it == nodes.begin() ? "\"" : ",\"") + it.key().toUtf8() + "\":" + it.value();
    return json + "}}";
}

std::string refusal(const QByteArray &json)
{
    const auto tree = Tree::fromJson(json, QStringLiteral("t.json"));
    return tree ? std::string() : tree.error().sentence.toStdString();
}

std::string refusalWith(const char *id, const QByteArray &node)
{
    return refusal(written({{QString::fromLatin1(id), node}}));
}

} // namespace

TEST(Tree, IsReadWithItsNodes)
{
    const auto tree = Tree::fromJson(written(), {});
    ASSERT_TRUE(tree) << tree.error().sentence.toStdString();
    EXPECT_EQ(tree->start(), QStringLiteral("ask"));
    EXPECT_EQ(tree->nodes().size(), 4);
    const Node *ask = tree->find(QStringLiteral("ask"));
    ASSERT_TRUE(ask && ask->choice(QStringLiteral("a")));
    EXPECT_EQ(ask->choice(QStringLiteral("a"))->to, QStringLiteral("look"));
    EXPECT_FALSE(ask->choice(QStringLiteral("nonsense")));
    EXPECT_EQ(ask->answeredBy.first().fact, QStringLiteral("f"));
    EXPECT_EQ(tree->find(QStringLiteral("end"))->certainty, QStringLiteral("likely"));
    EXPECT_FALSE(tree->find(QStringLiteral("nonsense")));
}

TEST(Tree, IsRefusedWithATargetThatDoesNotExist)
{
    EXPECT_NE(refusalWith("look", R"({"kind":"look","rules":["x"],"clear":"nowhere","unknown":"other"})").find("nowhere"), std::string::npos);
    EXPECT_NE(refusalWith("ask", R"({"kind":"ask","unknown":"look","choices":[{"id":"a","to":"nowhere"}]})").find("nowhere"), std::string::npos);
    EXPECT_NE(refusal(written({}, "nowhere")), "");
}

TEST(Tree, IsRefusedWithANodeThatNobodyReaches)
{
    EXPECT_NE(refusalWith("island", R"({"kind":"end","verdict":"undetermined"})").find("island"), std::string::npos);
}

TEST(Tree, IsRefusedWithAWayThatLeadsBack)
{
    EXPECT_NE(refusalWith("look", R"({"kind":"look","rules":["x"],"clear":"ask","unknown":"other"})").find("itself"), std::string::npos);
    EXPECT_NE(refusalWith("look", R"({"kind":"look","rules":["x"],"clear":"look","unknown":"other"})"), "");
}

TEST(Tree, IsRefusedWithALookThatDoesNotCoverEveryOutcome)
{
    EXPECT_NE(refusalWith("look", R"({"kind":"look","rules":["x"],"clear":"end"})").find("nothing"), std::string::npos);
    EXPECT_NE(refusalWith("look", R"({"kind":"look","rules":["x"],"unknown":"end"})"), "");
    EXPECT_NE(refusalWith("look", R"({"kind":"look","clear":"end","unknown":"other"})").find("no rule"), std::string::npos);
}

TEST(Tree, IsRefusedWithAnEndThatIsNone)
{
    EXPECT_NE(refusalWith("end", R"({"kind":"end"})"), "");
    EXPECT_NE(refusalWith("end", R"({"kind":"end","cause":"x","verdict":"healthy"})"), "");
    EXPECT_NE(refusalWith("end", R"({"kind":"nonsense"})"), "");
    EXPECT_NE(refusalWith("end", "[]"), "");
}

TEST(Tree, IsRefusedWithAnAnswerThatIsNoChoice)
{
    EXPECT_NE(refusalWith("ask", R"({"kind":"ask","unknown":"look","choices":[{"id":"b","to":"end"}],"answered_by":[{"fact":"f","choice":"a"}]})"), "");
}

TEST(Tree, IsRefusedWhereItIsNoJson)
{
    for (const char *text : {"", "{", "[]", "{}", "null", "\xff", R"({"start":"x","nodes":[]})", R"({"nodes":{}})"}) {
        const auto tree = Tree::fromJson(text, QStringLiteral("t.json"));
        ASSERT_FALSE(tree) << text;
        EXPECT_EQ(tree.error().file, QStringLiteral("t.json"));
    }
    EXPECT_FALSE(Tree::load(QStringLiteral(":/missing.json")));
}

TEST(Tree, GivesAnInstructionItsOwnWayOn)
{
    const auto tree = Tree::fromJson(written({{QStringLiteral("look"), R"({"kind":"do","tr_instruction":"i","to":"other"})"}}), {});
    ASSERT_TRUE(tree) << tree.error().sentence.toStdString();
    EXPECT_EQ(tree->find(QStringLiteral("look"))->choices.first().to, QStringLiteral("other"));
    EXPECT_EQ(tree->find(QStringLiteral("look"))->text, QStringLiteral("i"));
}

TEST(Tree, ShipsOneThatHolds)
{
    const auto tree = Tree::load();
    ASSERT_TRUE(tree) << tree.error().sentence.toStdString();
    EXPECT_EQ(tree->lint(), QStringList());
    EXPECT_GT(tree->nodes().size(), 100);
}

TEST(Tree, ShipsOneThatNamesRealCausesAndRules)
{
    const auto tree = Tree::load();
    const auto catalogue = Catalogue::load();
    ASSERT_TRUE(tree && catalogue);
    for (const Node &node : tree->nodes()) {
        for (const QString &rule : node.rules)
            EXPECT_TRUE(catalogue->find(rule)) << node.id.toStdString() << ": " << rule.toStdString();
        if (!node.cause.isEmpty()) {
            EXPECT_TRUE(catalogue->find(node.cause)) << node.id.toStdString();
            EXPECT_TRUE(certaintyFrom(node.certainty)) << node.id.toStdString();
        }
        EXPECT_TRUE(node.verdict.isEmpty() || node.verdict == QLatin1String("healthy") || node.verdict == QLatin1String("undetermined"));
        const bool forPeople = node.kind == Node::Kind::Ask || node.kind == Node::Kind::Task;
        EXPECT_FALSE(forPeople && (node.text.isEmpty() || node.title.isEmpty())) << node.id.toStdString();
        EXPECT_FALSE(forPeople && node.choices.isEmpty()) << node.id.toStdString();
        for (const Choice &choice : node.choices) {
            EXPECT_FALSE(choice.text.isEmpty() || choice.id.isEmpty() || choice.id == QLatin1String("unknown")) << node.id.toStdString();
            EXPECT_EQ(&choice, node.choice(choice.id)) << node.id.toStdString() << " has two choices of one name";
        }
    }
}

TEST(Tree, ShipsOneThatLooksAtEveryRule)
{
    const auto tree = Tree::load();
    ASSERT_TRUE(tree);
    QStringList looked;
    for (const Node &node : tree->nodes())
        looked += node.rules;
    const auto catalogue = Catalogue::load();
    for (const Rule *rule : rules::all()) {
        const QString id = QString::fromLatin1(rule->id);
        const bool note = catalogue->find(id) && catalogue->find(id)->severity != Severity::Cause;
        // One that needs a second source is a note until it has one.
        EXPECT_TRUE(note || looked.contains(id)) << rule->id;
    }
}

} // namespace kd::test
