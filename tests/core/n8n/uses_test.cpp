#include "core/n8n/uses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kd::n8n {

namespace {

constexpr auto key = "sk-proj-0123456789abcdef/+_7890";

Wanted wanted()
{
    return {{QStringLiteral("cred0001")}, {QStringLiteral("OpenAI")}, {share(Secret(key))}};
}

QByteArray workflow(const QByteArray &nodes, const QByteArray &more = {})
{
    return R"({"id":"w1","name":"First","active":true,"isArchived":false,"nodes":[)" + nodes + "]" + more + "}";
}

QByteArray httpNode(const QByteArray &parameters, const QByteArray &credentials = "{}")
{
    return R"({"name":"Call","type":"n8n-nodes-base.httpRequest","typeVersion":4.2,"parameters":)" + parameters + R"(,"credentials":)" +
           credentials + "}";
}

Uses usesIn(const QByteArray &json)
{
    UseFinder finder(wanted());
    EXPECT_TRUE(finder.read(json)) << json.toStdString();
    return finder.uses();
}

KeyCopy copyIn(const QByteArray &parameters)
{
    const Uses uses = usesIn(workflow(httpNode(parameters)));
    EXPECT_EQ(uses.copies.size(), 1) << parameters.toStdString();
    return uses.copies.isEmpty() ? KeyCopy() : uses.copies.constFirst();
}

} // namespace

TEST(Uses, FindsACredentialByItsId)
{
    const Uses uses = usesIn(workflow(httpNode(R"({"authentication":"predefinedCredentialType","nodeCredentialType":"openAiApi"})",
                                               R"({"openAiApi":{"id":"cred0001","name":"Other name"}})")));
    ASSERT_EQ(uses.credentials.size(), 1);
    const CredentialUse &use = uses.credentials.constFirst();
    EXPECT_EQ(use.match, Match::Id);
    EXPECT_TRUE(use.counts);
    EXPECT_EQ(use.place.workflowId, QStringLiteral("w1"));
    EXPECT_EQ(use.place.workflow, QStringLiteral("First"));
    EXPECT_EQ(use.place.node, QStringLiteral("Call"));
    EXPECT_TRUE(use.place.active && use.place.inDraft);
    EXPECT_FALSE(use.place.inPublished);
    EXPECT_EQ(uses.workflows, 1);
}

TEST(Uses, TellsNamesApart)
{
    const Uses uses = usesIn(workflow(R"({"name":"A","type":"x.openAi","credentials":{"openAiApi":"OpenAI"}},)"
                                      R"({"name":"B","type":"x.openAi","credentials":{"openAiApi":{"id":null,"name":"OpenAI"}}},)"
                                      R"({"name":"C","type":"x.openAi","credentials":{"openAiApi":{"id":"another","name":"OpenAI"}}},)"
                                      R"({"name":"D","type":"x.openAi","credentials":{"openAiApi":{"id":"another","name":"Else"}}},)"
                                      R"({"name":"E","type":"x.openAi","credentials":{"openAiApi":null}})"));
    ASSERT_EQ(uses.credentials.size(), 3);
    EXPECT_EQ(uses.credentials[0].match, Match::NameAlone);
    EXPECT_EQ(uses.credentials[1].match, Match::NameAlone);
    EXPECT_EQ(uses.credentials[2].match, Match::NameOfAnother);
}

TEST(Uses, KnowsWhichEntryIsSent)
{
    const QByteArray entries = R"({"openAiApi":{"id":"cred0001","name":"n"},"httpHeaderAuth":{"id":"cred0001","name":"n"},)"
                               R"("httpSslAuth":{"id":"cred0001","name":"n"}})";
    const auto sent = [&](const QByteArray &parameters) {
        QStringList types;
        const Uses uses = usesIn(workflow(httpNode(parameters, entries)));
        for (const CredentialUse &use : uses.credentials) {
            if (use.counts)
                types.append(use.type);
        }
        return types;
    };
    EXPECT_EQ(sent(R"({"authentication":"predefinedCredentialType","nodeCredentialType":"openAiApi"})"),
              QStringList{QStringLiteral("openAiApi")});
    EXPECT_EQ(sent(R"({"authentication":"genericCredentialType","genericAuthType":"httpHeaderAuth"})"),
              QStringList{QStringLiteral("httpHeaderAuth")});
    EXPECT_EQ(sent(R"({"authentication":"headerAuth"})"), QStringList{QStringLiteral("httpHeaderAuth")});
    EXPECT_EQ(sent(R"({"provideSslCertificates":true})"), QStringList{QStringLiteral("httpSslAuth")});
    EXPECT_EQ(sent("{}"), QStringList());
}

TEST(Uses, TellsTheDraftFromWhatRuns)
{
    const QByteArray node = httpNode(R"({"nodeCredentialType":"openAiApi","authentication":"predefinedCredentialType"})",
                                     R"({"openAiApi":{"id":"cred0001","name":"n"}})");
    const Uses both = usesIn(workflow(node, R"(,"activeVersion":{"nodes":[)" + node + "]}"));
    ASSERT_EQ(both.credentials.size(), 1);
    EXPECT_TRUE(both.credentials[0].place.inDraft && both.credentials[0].place.inPublished);
    const Uses published = usesIn(workflow("", R"(,"activeVersion":{"nodes":[)" + node + "]}"));
    ASSERT_EQ(published.credentials.size(), 1);
    EXPECT_FALSE(published.credentials[0].place.inDraft);
    EXPECT_TRUE(published.credentials[0].place.inPublished);
}

TEST(Uses, FindsCopiesOfTheKeyWhereverTheyStand)
{
    const QByteArray k = key;
    KeyCopy copy = copyIn(R"({"sendHeaders":true,"headerParameters":{"parameters":[{"name":"x","value":"Bearer )" + k + R"("}]}})");
    EXPECT_EQ(copy.path, QStringLiteral("parameters.headerParameters.parameters[0].value"));
    EXPECT_EQ(copy.spot, Spot::Header);
    EXPECT_TRUE(copy.sent);
    EXPECT_FALSE(copy.expression);
    copy = copyIn(R"({"sendHeaders":false,"headerParameters":{"parameters":[{"value":")" + k + R"("}]}})");
    EXPECT_FALSE(copy.sent);
    copy = copyIn(R"({"url":"=https://x/?key=)" + k.toPercentEncoding() + R"(&a={{ 1 }}"})");
    EXPECT_EQ(copy.spot, Spot::Url);
    EXPECT_EQ(copy.spelling, Spelling::Percent);
    EXPECT_TRUE(copy.expression);
    copy = copyIn(R"({"sendQuery":true,"queryParameters":{"parameters":[{"name":"key","value":")" + k + R"("}]}})");
    EXPECT_EQ(copy.spot, Spot::Query);
    copy = copyIn(R"({"sendBody":true,"jsonBody":"{\"k\":\")" + k + R"(\"}"})");
    EXPECT_EQ(copy.spot, Spot::Body);
    copy = copyIn(R"({"a":{"b":[["x",{"c":")" + k + R"("}]]}})");
    EXPECT_EQ(copy.path, QStringLiteral("parameters.a.b[0][1].c"));
}

TEST(Uses, FindsCopiesInCodeNotesAndData)
{
    const QByteArray k = key;
    const Uses uses = usesIn(workflow(R"({"name":"Code","type":"n8n-nodes-base.code","disabled":true,"parameters":{"jsCode":"const k =\n '))" + k +
                                          R"(';"},"notes":")" + k + R"("})",
                                      R"(,"pinData":{"Code":[{"json":{"h":")" + k + R"("}}]},"staticData":{"a":")" + k + R"("})"));
    ASSERT_EQ(uses.copies.size(), 4);
    EXPECT_EQ(uses.copies[0].spot, Spot::Code);
    EXPECT_TRUE(uses.copies[0].place.disabled);
    EXPECT_FALSE(uses.copies[0].sent);
    EXPECT_EQ(uses.copies[1].spot, Spot::Note);
    EXPECT_EQ(uses.copies[2].spot, Spot::PinnedData);
    EXPECT_TRUE(uses.copies[2].place.node.isEmpty());
    EXPECT_EQ(uses.copies[3].spot, Spot::StaticData);
}

TEST(Uses, FindsAKeyInsideBase64InEachShift)
{
    for (const char *user : {"", "u", "us", "use", "user:with:colons"}) {
        const QByteArray basic = (QByteArray(user) + ':' + key).toBase64();
        const KeyCopy copy = copyIn(R"({"sendHeaders":true,"headerParameters":{"parameters":[{"value":"Basic )" + basic + R"("}]}})");
        EXPECT_EQ(copy.spelling, Spelling::Base64) << user;
    }
}

TEST(Uses, IsNotFooledByAnothersWayToWriteJson)
{
    QByteArray escaped;
    for (const char c : QByteArray(key))
        escaped += "\\u00" + QByteArray(1, c).toHex();
    EXPECT_EQ(copyIn(R"({"url":")" + escaped + R"("})").spelling, Spelling::Plain);
    EXPECT_EQ(copyIn(R"({"url":")" + QByteArray(key).replace('/', "\\/") + R"("})").spelling, Spelling::Plain);
    const Uses byId = usesIn(workflow(R"({"name":"A","type":"t","credentials":{"openAiApi":{"id":"c\u0072ed0001","name":"n"}}})"));
    EXPECT_EQ(byId.credentials.size(), 1);
}

TEST(Uses, FindsAKeyThatJsonEscapes)
{
    const Secret odd("quote\"back\\slash-0123456789");
    UseFinder finder({{}, {}, {share(Secret(odd.expose()))}});
    EXPECT_TRUE(finder.read(workflow(httpNode(R"({"url":"x quote\"back\\slash-0123456789 y"})"))));
    EXPECT_EQ(finder.uses().copies.size(), 1);
}

TEST(Uses, FindsAWorkflowInsideANode)
{
    const QByteArray inner = R"({\"nodes\":[{\"name\":\"Deep\",\"type\":\"t\",\"credentials\":{\"openAiApi\":{\"id\":\"cred0001\"}}}]})";
    const Uses uses =
        usesIn(workflow(R"({"name":"Sub","type":"n8n-nodes-base.executeWorkflow","parameters":{"workflowJson":")" + inner + R"("}})"));
    ASSERT_EQ(uses.credentials.size(), 1);
    EXPECT_EQ(uses.credentials[0].place.node, QStringLiteral("Sub › Deep"));
}

TEST(Uses, ReadsEveryFormOfAList)
{
    const QByteArray one = workflow(httpNode("{\"url\":\"" + QByteArray(key) + "\"}"));
    QByteArray two = one;
    two.replace("\"w1\"", "\"w2\"");
    for (const QByteArray &json : {"{\"data\":[" + one + "," + two + "],\"nextCursor\":null}", "[" + one + " ,\n " + two + "]",
                                   "{ \"nextCursor\":null, \"data\" : [" + one + "," + two + "]}"}) {
        const Uses uses = usesIn(json);
        EXPECT_EQ(uses.workflows, 2) << json.left(30).toStdString();
        EXPECT_EQ(uses.copies.size(), 2);
    }
    EXPECT_EQ(usesIn(one).workflows, 1);
    for (const char *none : {"", "7", "\"x\"", "{}", "{\"data\":7}", "<html>", "[{\"a\":1}"})
        EXPECT_FALSE(UseFinder(wanted()).read(none)) << none;
}

TEST(Uses, CountsAWorkflowOnceThoughPagesShift)
{
    UseFinder finder(wanted());
    const QByteArray page = "{\"data\":[" + workflow(httpNode("{\"url\":\"" + QByteArray(key) + "\"}")) + "],\"nextCursor\":\"x\"}";
    EXPECT_TRUE(finder.read(page));
    EXPECT_TRUE(finder.read(page));
    EXPECT_EQ(finder.uses().workflows, 1);
    EXPECT_EQ(finder.uses().copies.size(), 1);
    // The files of an export are each what they are.
    EXPECT_TRUE(finder.read(page, QStringLiteral("a.json")));
    EXPECT_EQ(finder.uses().copies.size(), 2);
    EXPECT_EQ(finder.uses().copies[1].place.file, QStringLiteral("a.json"));
}

TEST(Uses, SaysWhatItCouldNotRead)
{
    UseFinder finder(wanted());
    EXPECT_TRUE(finder.read(R"([{"id":"w1","name":"OpenAI",,}])"));
    EXPECT_EQ(finder.uses().unreadable, 1);
}

TEST(Uses, KeepsNoSecret)
{
    const Uses uses = usesIn(workflow(httpNode("{\"url\":\"https://" + QByteArray(key) + "/x\"}")));
    ASSERT_EQ(uses.copies.size(), 1);
    const KeyCopy &copy = uses.copies.constFirst();
    const QString all = copy.path + copy.place.node + copy.place.nodeType + copy.place.workflow + copy.place.workflowId + copy.place.file;
    EXPECT_FALSE(all.contains(QLatin1String("sk-proj")));
}

TEST(Uses, NamesWhatIsToBeActivatedAgain)
{
    const QByteArray credential = R"({"mqtt":{"id":"cred0001","name":"n"}})";
    const auto trigger = [&](const QByteArray &type, const QByteArray &more = {}) {
        return R"({"name":"T","type":"n8n-nodes-base.)" + type + R"(","credentials":)" + credential + more + "}";
    };
    EXPECT_EQ(workflowsToReactivate(usesIn(workflow(trigger("mqttTrigger")))), QStringList{QStringLiteral("w1")});
    EXPECT_EQ(workflowsToReactivate(usesIn(workflow(trigger("telegramTrigger")))), QStringList{QStringLiteral("w1")});
    EXPECT_TRUE(workflowsToReactivate(usesIn(workflow(trigger("gmailTrigger")))).isEmpty());
    EXPECT_TRUE(workflowsToReactivate(usesIn(workflow(trigger("webhook")))).isEmpty());
    EXPECT_TRUE(workflowsToReactivate(usesIn(workflow(trigger("mqttTrigger", ",\"disabled\":true")))).isEmpty());
    QByteArray off = workflow(trigger("mqttTrigger"));
    off.replace("\"active\":true", "\"active\":false");
    EXPECT_TRUE(workflowsToReactivate(usesIn(off)).isEmpty());
}

TEST(Uses, KnowsWhatTriggersHold)
{
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.postgresTrigger")), Hold::Connection);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.emailReadImap")), Hold::Connection);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.kafkaTrigger")), Hold::OftenRenewed);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.stripeTrigger")), Hold::Registration);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.notionTrigger")), Hold::Nothing);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.scheduleTrigger")), Hold::Nothing);
    EXPECT_EQ(holdOf(QStringLiteral("@n8n/n8n-nodes-langchain.chatTrigger")), Hold::Nothing);
    EXPECT_EQ(holdOf(QStringLiteral("n8n-nodes-base.httpRequest")), Hold::Nothing);
}

TEST(Uses, SurvivesNestingWithoutAnEnd)
{
    const QByteArray deep = "[{\"id\":\"w\",\"x\":" + QByteArray(200'000, '[') + "\"OpenAI\"";
    EXPECT_FALSE(UseFinder(wanted()).read(deep));
    const QByteArray closed = "[{\"id\":\"w\",\"x\":" + QByteArray(200'000, '[') + "\"OpenAI\"" + QByteArray(200'000, ']') + "}]";
    UseFinder finder(wanted());
    EXPECT_TRUE(finder.read(closed));
    EXPECT_EQ(finder.uses().unreadable, 1);
}

} // namespace kd::n8n
