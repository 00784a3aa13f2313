#include "core/read/address.h"
#include "core/report/as_html.h"
#include "core/report/as_json.h"
#include "core/report/as_junit.h"
#include "core/report/as_markdown.h"
#include "core/report/as_sarif.h"
#include "core/report/as_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// What a hostile server, log or case file may write.
const QString evil = QString::fromUtf8("\x1b]0;owned\x07\x1b[31m<script>alert(1)</script>\r\nkeydoctor-cli: all is well\u202E]]>&\"'`%1{url}");

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

Case hostile()
{
    Case subject;
    subject.address = *readAddress(QStringLiteral("https://n8n.example/"));
    for (const AnswerKind kind : {AnswerKind::Response, AnswerKind::Timeout}) {
        Exchange exchange;
        exchange.number = static_cast<int>(subject.exchanges.size()) + 1;
        exchange.probe = evil;
        exchange.ask = QStringLiteral("key_scope_free");
        exchange.request = {"GET" + evil.toUtf8(), QStringLiteral("https://n8n.example/") + evil, {{"X", evil.toUtf8()}}};
        exchange.answer.kind = kind;
        exchange.answer.status = 403;
        exchange.answer.headers = {{"Server", evil.toUtf8()}};
        exchange.answer.body = QJsonDocument(QJsonObject{{QStringLiteral("message"), evil}}).toJson();
        exchange.answer.reason = evil;
        exchange.answer.detail = evil;
        subject.exchanges.prepend(exchange);
    }
    subject.key.given = true;
    subject.key.length = 48;
    subject.key.kind = KeyKind::OtherService;
    subject.key.service = evil;
    subject.key.masked = evil;
    subject.key.fingerprint = evil;
    subject.heldBack << evil;
    subject.proxies << evil;
    subject.platform = evil;
    subject.sightings.append({QStringLiteral("encryption_key_regenerated"), evil, 3, 5, 7, evil});
    subject.answers.insert(QStringLiteral("where"), evil);
    return subject;
}

Report report()
{
    return makeReport(hostile(), catalogue(), tree());
}

Page page()
{
    return layOut(report(), Sentences(catalogue()));
}

void expectPlain(const QString &text)
{
    for (const char control : {'\x1b', '\x07', '\r'})
        EXPECT_FALSE(text.contains(QLatin1Char(control))) << int(control);
    EXPECT_FALSE(text.contains(QChar(0x202E))) << "a mark that turns the text round";
    EXPECT_FALSE(text.contains(QLatin1String("\nkeydoctor-cli: all is well"))) << "a line of its own";
}

} // namespace

TEST(Formats, ShowHostileTextAsText)
{
    expectPlain(asText(page()));
}

TEST(Formats, ShowHostileTextAsTextInMarkdown)
{
    const QString text = asMarkdown(page());
    expectPlain(text);
    EXPECT_FALSE(text.contains(QLatin1String("<script>")));
}

TEST(Formats, ShowHostileTextAsTextInHtml)
{
    const QString text = asHtml(page());
    expectPlain(text);
    EXPECT_FALSE(text.contains(QLatin1String("<script>")));
}

TEST(Formats, WriteSarifThatOthersCanRead)
{
    const QByteArray text = asSarif(report(), Sentences(catalogue()));
    const QJsonObject sarif = QJsonDocument::fromJson(text).object();
    EXPECT_EQ(sarif.value(QLatin1String("version")), QStringLiteral("2.1.0"));
    const QJsonValue run = sarif.value(QLatin1String("runs"))[0];
    EXPECT_EQ(run[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("name")], QStringLiteral("keydoctor"));
    const QJsonArray results = run[QLatin1String("results")].toArray();
    ASSERT_FALSE(results.isEmpty());
    for (const QJsonValue &result : results) {
        EXPECT_TRUE(catalogue().find(result[QLatin1String("ruleId")].toString()));
        EXPECT_TRUE(QStringList({QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")}).contains(result[QLatin1String("level")].toString()));
        EXPECT_FALSE(result[QLatin1String("partialFingerprints")][QLatin1String("keydoctor/v1")].toString().isEmpty());
        const QString uri = result[QLatin1String("locations")][0][QLatin1String("physicalLocation")][QLatin1String("artifactLocation")][QLatin1String("uri")].toString();
        EXPECT_TRUE(QUrl(uri, QUrl::StrictMode).isValid()) << uri.toStdString();
        expectPlain(result[QLatin1String("message")][QLatin1String("text")].toString());
    }
    EXPECT_EQ(run[QLatin1String("tool")][QLatin1String("driver")][QLatin1String("rules")].toArray().size(), results.size());
}

TEST(Formats, WriteJunitThatOthersCanRead)
{
    const QByteArray text = asJunit(report(), Sentences(catalogue()));
    QXmlStreamReader xml(text);
    int cases = 0;
    int failures = 0;
    int said = -1;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        cases += xml.name() == QLatin1String("testcase");
        failures += xml.name() == QLatin1String("failure");
        if (xml.name() == QLatin1String("testsuite"))
            said = xml.attributes().value(QLatin1String("failures")).toInt() * 1000 + xml.attributes().value(QLatin1String("tests")).toInt();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(failures, 0);
    EXPECT_EQ(said, failures * 1000 + cases);
    for (const char control : {'\x1b', '\x07'})
        EXPECT_FALSE(text.contains(control)) << "XML 1.0 has no such character";
}

TEST(Formats, EndInEveryVerdict)
{
    for (const Case &subject : {Case(), hostile()}) {
        const Report each = makeReport(subject, catalogue(), tree());
        const Sentences sentences(catalogue());
        for (const QByteArray &text : {asJsonText(each, sentences), asSarif(each, sentences), asJunit(each, sentences), asText(layOut(each, sentences)).toUtf8(),
                                       asMarkdown(layOut(each, sentences)).toUtf8(), asHtml(layOut(each, sentences)).toUtf8()}) {
            EXPECT_TRUE(text.endsWith('\n'));
            EXPECT_GT(text.size(), 100);
        }
    }
}

} // namespace kd::test
