#include "core/report/as_json.h"

#include "core/read/address.h"
#include "core/report/case_json.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const Catalogue &catalogue()
{
    static const Catalogue loaded = *Catalogue::load();
    return loaded;
}

const Tree &tree()
{
    static const Tree loaded = *Tree::load();
    return loaded;
}

Case refused(const char *message = "'X-N8N-API-KEY' header required")
{
    Case subject;
    subject.toolVersion = QStringLiteral("0.1.0");
    subject.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    subject.address = *readAddress(QStringLiteral("https://n8n.example/"));
    Exchange exchange;
    exchange.number = 1;
    exchange.probe = QStringLiteral("api_key");
    exchange.ask = QStringLiteral("key_scope_free");
    exchange.request = {"GET", QStringLiteral("https://n8n.example/x"), {}};
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = 401;
    exchange.answer.body = QByteArray("{\"message\":\"") + message + "\"}";
    subject.exchanges.append(exchange);
    return subject;
}

QJsonObject json(const Case &subject)
{
    return asJson(makeReport(subject, catalogue(), tree()), Sentences(catalogue()));
}

} // namespace

TEST(AsJson, HasEveryPartOfTheContract)
{
    const QJsonObject report = json(refused());
    for (const char *part : {"schema_version", "tool", "started_at", "took_ms", "target", "verdict", "findings", "ruled_out", "walk", "questions", "no_evidence", "exchanges"})
        EXPECT_TRUE(report.contains(QLatin1String(part))) << part;
    EXPECT_EQ(report.value(QLatin1String("schema_version")), QStringLiteral("1"));
    EXPECT_EQ(report.value(QLatin1String("started_at")), QStringLiteral("2026-11-21T10:00:00.000Z"));
    const QJsonObject target = report.value(QLatin1String("target")).toObject();
    for (const char *part : {"url", "api_base", "direct", "n8n_version", "instance_id"})
        EXPECT_TRUE(target.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(target.value(QLatin1String("direct")).isNull());
    const QJsonObject verdict = report.value(QLatin1String("verdict")).toObject();
    EXPECT_EQ(verdict.value(QLatin1String("id")), QStringLiteral("proxy_strips_key_header"));
    EXPECT_EQ(verdict.value(QLatin1String("leg")), QStringLiteral("client_to_n8n"));
    EXPECT_EQ(verdict.value(QLatin1String("severity")), QStringLiteral("cause"));
    const QJsonObject finding = report.value(QLatin1String("findings")).toArray().first().toObject();
    for (const char *part : {"id", "severity", "certainty", "sentence", "citations", "remedy", "more"})
        EXPECT_TRUE(finding.contains(QLatin1String(part))) << part;
    for (const char *part : {"sentence", "commands", "links"})
        EXPECT_TRUE(finding.value(QLatin1String("remedy")).toObject().contains(QLatin1String(part))) << part;
    EXPECT_EQ(finding.value(QLatin1String("citations"))[0], (QJsonObject{{QStringLiteral("kind"), QStringLiteral("exchange")}, {QStringLiteral("number"), 1}}));
}

TEST(AsJson, HasNullsWhereTheVerdictIsNoCause)
{
    const QJsonObject report = json({});
    const QJsonObject verdict = report.value(QLatin1String("verdict")).toObject();
    EXPECT_EQ(verdict.value(QLatin1String("id")), QStringLiteral("undetermined"));
    EXPECT_TRUE(verdict.value(QLatin1String("severity")).isNull() && verdict.value(QLatin1String("certainty")).isNull());
    const QJsonObject question = report.value(QLatin1String("questions")).toArray().first().toObject();
    EXPECT_EQ(question.value(QLatin1String("node")), QStringLiteral("where"));
    EXPECT_GE(question.value(QLatin1String("choices")).toArray().size(), 3);
}

TEST(AsJson, IsACaseThatIsJudgedTheSame)
{
    for (const char *message : {"'X-N8N-API-KEY' header required", "unauthorized", "invalid signature", "nonsense"}) {
        const Report first = makeReport(refused(message), catalogue(), tree());
        const QByteArray text = asJsonText(first, Sentences(catalogue()));
        const auto read = caseFromJson(text, QStringLiteral("case.json"));
        ASSERT_TRUE(read) << read.error().sentence.toStdString();
        const Report second = makeReport(*read, catalogue(), tree());
        EXPECT_EQ(second.verdict.id, first.verdict.id);
        EXPECT_EQ(asJsonText(second, Sentences(catalogue())), text) << message;
    }
}

TEST(AsJson, WritesEachCitationByItsKind)
{
    Case subject = refused();
    subject.sightings.append({QStringLiteral("encryption_key_regenerated"), QStringLiteral("a.log"), 3, 5, 7, QStringLiteral("w")});
    subject.answers.insert(QStringLiteral("where"), QStringLiteral("client"));
    const QByteArray text = QJsonDocument(json(subject)).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(text.contains(R"({"column":5,"kind":"file","length":7,"line":3,"name":"a.log"})")) << text.constData();
    EXPECT_TRUE(text.contains(R"({"choice":"client","kind":"answer","node":"where"})"));
}

TEST(AsJson, SaysWhyNothingWasDone)
{
    const QJsonObject placed = QJsonDocument::fromJson(errorJsonText(4, {QStringLiteral("It is cut."), QStringLiteral("a.json"), 3})).object();
    EXPECT_EQ(placed.value(QLatin1String("schema_version")), QStringLiteral("1"));
    EXPECT_EQ(placed.value(QLatin1String("error")), (QJsonObject{{QStringLiteral("exit"), 4}, {QStringLiteral("sentence"), QStringLiteral("It is cut.")},
                                                                 {QStringLiteral("file"), QStringLiteral("a.json")}, {QStringLiteral("line"), 3}}));
    const QJsonObject placeless = QJsonDocument::fromJson(errorJsonText(2, {QStringLiteral("No."), {}, {}})).object();
    EXPECT_TRUE(placeless[QLatin1String("error")][QLatin1String("file")].isNull() && placeless[QLatin1String("error")][QLatin1String("line")].isNull());
    EXPECT_EQ(errorJsonText(2, {}).count('\n'), 1);
}

} // namespace kd::test
