#include "core/n8n/probe_workflow.h"

#include "tests/support/recorded_answers.h"

#include <gtest/gtest.h>

namespace kd::n8n {

using test::answered;

namespace {

ProbeWorkflow probe()
{
    ProbeWorkflow made;
    made.rotation = QStringLiteral("r-7f3a");
    made.path = "0123456789abcdef0123456789abcdef";
    made.token = share(Secret("the-one-time-token"));
    made.expires = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    made.checkUrl = QStringLiteral("https://api.openai.com/v1/models");
    made.credentialId = QStringLiteral("c1");
    made.credentialName = QStringLiteral("OpenAI");
    made.credentialType = QStringLiteral("openAiApi");
    return made;
}

QJsonObject nodeNamed(const QByteArray &body, const char *name)
{
    const QJsonArray nodes = QJsonDocument::fromJson(body).object().value(QLatin1String("nodes")).toArray();
    for (const QJsonValue &node : nodes) {
        if (node[QLatin1String("name")].toString() == QLatin1String(name))
            return node.toObject();
    }
    return {};
}

} // namespace

TEST(ProbeWorkflow, HoldsNoTokenAndKeepsNoExecution)
{
    const QByteArray body = bodyOf(probe());
    EXPECT_FALSE(body.contains("the-one-time-token"));
    EXPECT_TRUE(body.contains("\"saveDataSuccessExecution\":\"none\""));
    EXPECT_TRUE(body.contains("\"saveDataErrorExecution\":\"none\""));
}

TEST(ProbeWorkflow, CallsWithTheCredentialAlone)
{
    ProbeWorkflow made = probe();
    QJsonObject call = nodeNamed(bodyOf(made), "Call");
    QJsonObject parameters = call.value(QLatin1String("parameters")).toObject();
    EXPECT_EQ(parameters.value(QLatin1String("authentication")).toString(), QStringLiteral("predefinedCredentialType"));
    EXPECT_EQ(parameters.value(QLatin1String("nodeCredentialType")).toString(), QStringLiteral("openAiApi"));
    EXPECT_EQ(call.value(QLatin1String("credentials"))[QLatin1String("openAiApi")][QLatin1String("id")].toString(), QStringLiteral("c1"));
    EXPECT_FALSE(parameters.contains(QLatin1String("headerParameters")));

    made.credentialType = QStringLiteral("httpHeaderAuth");
    made.headers = {{QStringLiteral("anthropic-version"), QStringLiteral("2023-06-01")}};
    parameters = nodeNamed(bodyOf(made), "Call").value(QLatin1String("parameters")).toObject();
    EXPECT_EQ(parameters.value(QLatin1String("genericAuthType")).toString(), QStringLiteral("httpHeaderAuth"));
    EXPECT_TRUE(parameters.value(QLatin1String("sendHeaders")).toBool());
}

TEST(ProbeWorkflow, LeadsFromNodeToNode)
{
    const QJsonObject connections = QJsonDocument::fromJson(bodyOf(probe())).object().value(QLatin1String("connections")).toObject();
    const auto target = [&](const char *node, int output) {
        return connections.value(QLatin1String(node))[QLatin1String("main")][output][0][QLatin1String("node")].toString();
    };
    EXPECT_EQ(target("In", 0), QStringLiteral("Check"));
    EXPECT_EQ(target("Check", 0), QStringLiteral("Call"));
    EXPECT_EQ(target("Check", 1), QStringLiteral("Refuse"));
    EXPECT_EQ(target("Call", 0), QStringLiteral("Answer"));
}

TEST(ProbeWorkflow, SaysInItsNameWhatItIs)
{
    const auto read = readProbeName(probeName(probe()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rotation, QStringLiteral("r-7f3a"));
    EXPECT_EQ(read->expires, probe().expires);
    EXPECT_FALSE(readProbeName(QStringLiteral("Key Doctor probe of my own")));
    EXPECT_FALSE(readProbeName(QStringLiteral("My workflow")));
    EXPECT_LE(probeName(probe()).size(), 128);
}

TEST(ProbeWorkflow, IsCalledWithItsToken)
{
    const Letter letter = callOf({{false, QStringLiteral("n8n"), 5678}, {}, {}}, probe());
    EXPECT_EQ(letter.target, "/webhook/0123456789abcdef0123456789abcdef");
    EXPECT_EQ(letter.method, "POST");
    EXPECT_TRUE(std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &header) {
        return header.name == "X-KeyDoctor-Token" && std::holds_alternative<SharedSecret>(header.value);
    }));
}

TEST(ProbeWorkflow, ReadsHowTheProviderAnswered)
{
    const auto good = readProbe(answered(200, R"({"keydoctor":1,"status":401,"said":"Incorrect API key provided: sk-***7890"})"));
    ASSERT_TRUE(good);
    EXPECT_EQ(good->status, 401);
    EXPECT_TRUE(good->said.endsWith(QLatin1String("7890")));
    EXPECT_EQ(readProbe(answered(403, R"({"keydoctor":0})")).error().kind, FaultKind::Refused);
    EXPECT_EQ(readProbe(answered(200, "")).error().kind, FaultKind::RunFailed);
    EXPECT_EQ(readProbe(answered(200, R"({"object":"list"})")).error().kind, FaultKind::NotN8n);
    EXPECT_EQ(readProbe(answered(200, R"({"keydoctor":1,"status":0})")).error().kind, FaultKind::NotN8n);
    EXPECT_EQ(readProbe(test::recordedAnswer("2.40", "webhook_404")).error().kind, FaultKind::NotListening);
    EXPECT_EQ(readProbe(test::recordedAnswer("2.40", "webhook_failed")).error().kind, FaultKind::RunFailed);
}

} // namespace kd::n8n
