#include "core/report/report.h"

#include "core/evidence/asks.h"
#include "core/read/address.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const Tree &tree()
{
    static const Tree loaded = *Tree::load();
    return loaded;
}

Report report(Case subject)
{
    return makeReport(std::move(subject), catalogue(), tree());
}

Case answered(int keyStatus, const QByteArray &keyBody)
{
    Case subject;
    subject.address = *readAddress(QStringLiteral("https://n8n.example/"));
    subject.key.given = true;
    subject.key.length = 48;
    subject.key.kind = KeyKind::N8nLegacy;
    subject.key.sendable = true;
    int number = 0;
    for (const auto &[ask, status, body] : {std::tuple{QString(ask::health), 200, QByteArray(R"({"status":"ok"})")}, std::tuple{QString(ask::root), 200, QByteArray("<title>n8n.io - x")},
                                            std::tuple{QString(ask::keyScopeFree), keyStatus, keyBody},
                                            std::tuple{QString(ask::controlScopeFree), 401, QByteArray(R"({"message":"unauthorized"})")}}) {
        Exchange exchange;
        exchange.number = ++number;
        exchange.ask = ask;
        exchange.probe = QStringLiteral("p");
        exchange.answer.kind = AnswerKind::Response;
        exchange.answer.status = status;
        exchange.answer.body = body;
        subject.exchanges.append(exchange);
    }
    return subject;
}

} // namespace

TEST(Report, IsHealthyWhereTheKeyWorksAndABrokenOneDoesNot)
{
    const Report healthy = report(answered(200, R"({"type":"object"})"));
    EXPECT_EQ(healthy.verdict.id, QStringLiteral("healthy"));
    EXPECT_FALSE(healthy.verdict.isCause());
    EXPECT_EQ(healthy.verdict.leg, QStringLiteral("client_to_n8n"));
    EXPECT_FALSE(healthy.verdict.citations.isEmpty());
}

TEST(Report, NamesACauseWithItsProof)
{
    const Report stripped = report(answered(401, R"({"message":"'X-N8N-API-KEY' header required"})"));
    EXPECT_EQ(stripped.verdict.id, QStringLiteral("proxy_strips_key_header"));
    EXPECT_TRUE(stripped.verdict.isCause());
    EXPECT_EQ(stripped.verdict.citations.first(), (Citation{CitesExchange{3}}));
    EXPECT_EQ(stripped.walk.found, stripped.verdict.id);
    EXPECT_EQ(stripped.judgement.findings.first().id, stripped.verdict.id);
}

TEST(Report, IsUndeterminedWithoutAnything)
{
    const Report nothing = report({});
    EXPECT_EQ(nothing.verdict.id, QStringLiteral("undetermined"));
    EXPECT_EQ(nothing.verdict.leg, QStringLiteral("unknown"));
    ASSERT_TRUE(nothing.walk.question);
    EXPECT_EQ(nothing.walk.question->id, QStringLiteral("where"));
}

TEST(Report, SaysWhenTheTimeWasOver)
{
    Case subject;
    subject.address = *readAddress(QStringLiteral("https://n8n.example/"));
    subject.timedOut = true;
    EXPECT_EQ(report(subject).verdict.says, QStringLiteral("time"));
}

TEST(Report, TakesThePersonsAnswersForACitation)
{
    Case subject;
    // The shortest way to an end with a cause: a node's 401, answered as the shipped tree asks.
    for (const Node &node : tree().nodes()) {
        if (node.kind != Node::Kind::End || node.cause.isEmpty())
            continue;
        for (const Node &before : tree().nodes()) {
            for (const Choice &choice : before.choices) {
                if (choice.to == node.id)
                    subject.answers.insert(before.id, choice.id);
            }
        }
    }
    subject.answers.insert(QStringLiteral("where"), QStringLiteral("text"));
    for (const Node &node : tree().nodes()) {
        if (node.kind == Node::Kind::Ask && !subject.answers.contains(node.id))
            subject.answers.insert(node.id, QStringLiteral("unknown"));
    }
    const Report said = report(subject);
    ASSERT_TRUE(said.walk.end || said.walk.question);
    if (said.walk.end && !said.walk.end->cause.isEmpty()) {
        EXPECT_EQ(said.judgement.findings.first().says, QStringLiteral("person"));
        EXPECT_TRUE(std::holds_alternative<CitesAnswer>(said.judgement.findings.first().citations.first()));
    }
}

TEST(Report, PutsTheQuestionWhereTheErrorIsIntoItsLeg)
{
    for (const auto &[where, leg] : {std::pair{"editor", "editor_login"}, std::pair{"node", "n8n_to_provider"}}) {
        Case subject;
        subject.answers.insert(QStringLiteral("where"), QString::fromLatin1(where));
        EXPECT_EQ(report(subject).verdict.leg, QString::fromLatin1(leg));
    }
}

TEST(Report, OfAServicesCheckSaysItInOneWord)
{
    const auto word = [](const CaseBuilder &given) { return toString(report(given.subject()).keyVerdict.value_or(KeyVerdict::Undetermined)).toStdString(); };
    EXPECT_EQ(word(askingProvider().keySays(200, models).controlSays(401, invalidKey)), "valid");
    EXPECT_EQ(word(askingProvider().keySays(401, missingScope).controlSays(401, invalidKey)), "restricted");
    EXPECT_EQ(word(askingProvider().keySays(401, invalidKey).controlSays(401, invalidKey)), "rejected");
    EXPECT_EQ(word(askingProvider().keySays(401, missingKey).controlSays(401, missingKey)), "not_delivered");
    EXPECT_EQ(word(askingProvider().keySays(503, "{}").controlSays(503, "{}")), "undetermined");
    EXPECT_EQ(word(askingProvider().keySays(200, models).controlSays(200, models)), "undetermined");
    EXPECT_FALSE(report(Case()).keyVerdict) << "of n8n's key there is another word for it";
}

TEST(Report, OfAServicesCheckHasNoWalk)
{
    const Report made = report(askingProvider().keySays(429, "{}").controlSays(401, invalidKey).subject());
    EXPECT_EQ(made.verdict.id, QStringLiteral("undetermined"));
    EXPECT_EQ(made.verdict.leg, QStringLiteral("n8n_to_provider"));
    EXPECT_TRUE(made.walk.steps.isEmpty() && !made.walk.question && !made.walk.end);
}

} // namespace kd::test
