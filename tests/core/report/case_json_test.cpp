#include "core/report/case_json.h"

#include "core/read/address.h"
#include "core/report/exchange_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QString file = QStringLiteral("case.json");

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

Case full()
{
    Case subject;
    subject.toolVersion = QStringLiteral("0.1.0");
    subject.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 0, 123), Qt::UTC);
    subject.tookMs = 1234;
    subject.address = *readAddress(QStringLiteral("https://n8n.example/n8n/api/v1/workflows?limit=7&key=hunter2"));
    subject.direct = *readAddress(QStringLiteral("http://[::1]:5678/"));
    subject.key.given = true;
    subject.key.length = 3;
    subject.sessionAsked = true;
    subject.candidates.append({QStringLiteral("K"), true, QStringLiteral("id")});
    subject.candidates.append({QStringLiteral("L"), std::nullopt, QStringLiteral("id")});
    subject.answers.insert(QStringLiteral("where"), QStringLiteral("client"));
    subject.sightings.append({QStringLiteral("header_missing"), QStringLiteral("a.log"), 3, 5, 7, QStringLiteral("w")});
    subject.proxies << QStringLiteral("http://proxy.example:3128");
    subject.platform = QStringLiteral("nginx");
    subject.heldBack << QStringLiteral("refusal_limit");
    subject.timedOut = true;
    Exchange exchange;
    exchange.number = 1;
    subject.exchanges.append(exchange);
    return subject;
}

Problem refusal(const QByteArray &bytes)
{
    const auto subject = caseFromJson(bytes, file);
    EXPECT_FALSE(subject) << bytes.left(80).constData();
    return subject ? Problem() : subject.error();
}

} // namespace

TEST(CaseJson, ReadsWhatItWrites)
{
    const QJsonObject once = toJson(full());
    const auto subject = caseFromJson(text(once), file);
    ASSERT_TRUE(subject) << subject.error().sentence.toStdString();
    EXPECT_EQ(text(toJson(*subject)), text(once));
    EXPECT_EQ(subject->address->keyInQuery, QStringLiteral("key"));
    EXPECT_EQ(subject->startedAt, full().startedAt);
    EXPECT_EQ(subject->direct->origin, full().direct->origin);
    EXPECT_EQ(subject->candidates.size(), 2);
    EXPECT_FALSE(subject->candidates.last().signsKey);
    EXPECT_TRUE(subject->timedOut && subject->sessionAsked);
}

TEST(CaseJson, ReadsAnEmptyCaseToo)
{
    const auto subject = caseFromJson(text(toJson(Case())), file);
    ASSERT_TRUE(subject) << subject.error().sentence.toStdString();
    EXPECT_FALSE(subject->address || subject->key.given);
    EXPECT_EQ(text(toJson(*subject)), text(toJson(Case())));
}

TEST(CaseJson, SaysInWhichLineAHalfFileBreaksOff)
{
    const QByteArray whole = text(toJson(full()));
    for (const qsizetype size : {whole.size() / 4, whole.size() / 2, whole.size() - 4}) {
        const QByteArray half = whole.left(size);
        const Problem problem = refusal(half);
        EXPECT_EQ(problem.file, file);
        ASSERT_TRUE(problem.line);
        EXPECT_LE(*problem.line, half.count('\n') + 1);
        EXPECT_GE(*problem.line, half.count('\n') - 1);
    }
}

TEST(CaseJson, RefusesWhatIsNoCase)
{
    for (const char *bytes : {"", " ", "null", "[]", "7", "{}", "{\"schema_version\":1}", "{\"schema_version\":\"2\",\"exchanges\":[]}", "{\"schema_version\":\"1\"}",
                              "{\"schema_version\":\"1\",\"exchanges\":{}}", "\xff\xfe{", "{\"schema_version\":\"1\",\"exchanges\":[]} x"}) {
        const Problem problem = refusal(bytes);
        EXPECT_EQ(problem.file, file) << bytes;
        EXPECT_FALSE(problem.sentence.isEmpty());
    }
    refusal(QByteArray(200'000, '['));
}

TEST(CaseJson, SaysWhichPartDoesNotFit)
{
    QJsonObject json = toJson(full());
    const auto refused = [&](const QJsonValue &exchange) {
        json.insert(QStringLiteral("exchanges"), QJsonArray{toJson(Exchange()), exchange});
        return refusal(text(json)).sentence;
    };
    EXPECT_TRUE(refused(7).contains(QLatin1String("exchanges[1]")));
    QJsonObject exchange = toJson(Exchange());
    exchange.insert(QStringLiteral("side"), QStringLiteral("left"));
    EXPECT_TRUE(refused(exchange).contains(QLatin1String("exchanges[1].side")));
    json = toJson(full());
    json.insert(QStringLiteral("target"), QJsonObject{{QStringLiteral("url"), QStringLiteral("https://u:hunter2@n8n.example/")}});
    const QString sentence = refusal(text(json)).sentence;
    EXPECT_TRUE(sentence.contains(QLatin1String("target.url")));
    EXPECT_FALSE(sentence.contains(QLatin1String("hunter2")));
}

TEST(CaseJson, RefusesMoreThanAnybodyHasRecorded)
{
    QJsonObject json = toJson(Case());
    QJsonArray many;
    for (int i = 0; i < 10'001; ++i)
        many.append(QJsonObject());
    json.insert(QStringLiteral("exchanges"), many);
    EXPECT_TRUE(refusal(text(json)).sentence.contains(QLatin1String("10000")));
}

TEST(CaseJson, TakesOddValuesForNone)
{
    const auto subject = caseFromJson(R"({"schema_version":"1","exchanges":[],"key":[],"answers":7,"sightings":[1,null],"proxies":"x","took_ms":"soon","started_at":"yesterday",
                                          "target":{"url":7},"encryption_keys":[[]],"held_back":[{}],"timed_out":"yes"})", file);
    ASSERT_TRUE(subject) << subject.error().sentence.toStdString();
    EXPECT_FALSE(subject->key.given || subject->timedOut || subject->address);
}

TEST(CaseJson, KeepsTheServiceThatWasAsked)
{
    EXPECT_TRUE(toJson(Case()).value(QStringLiteral("provider")).isNull());
    Case subject = full();
    subject.provider = ProviderAsked{QStringLiteral("openai"), QStringLiteral("OpenAI"), QStringLiteral("https://platform.openai.com/api-keys"), false};
    const QJsonObject json = toJson(subject);
    EXPECT_TRUE(json.value(QStringLiteral("target"))[QStringLiteral("api_base")].isNull()) << "that is n8n's";
    const auto again = caseFromJson(text(json), file);
    ASSERT_TRUE(again && again->provider);
    EXPECT_EQ(again->provider->id, QStringLiteral("openai"));
    EXPECT_EQ(again->provider->service, QStringLiteral("OpenAI"));
    EXPECT_FALSE(again->provider->keyFits);
    EXPECT_EQ(text(toJson(*again)), text(json));
}

} // namespace kd::test
