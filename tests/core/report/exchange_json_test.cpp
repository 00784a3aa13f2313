#include "core/report/exchange_json.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Exchange full()
{
    Exchange exchange;
    exchange.number = 7;
    exchange.side = Side::Direct;
    exchange.probe = QStringLiteral("api_key");
    exchange.ask = QStringLiteral("key_scope_free");
    exchange.request = {"GET", QStringLiteral("https://n8n.example/x"), {{"Accept", "a"}, {"Accept", "b"}}};
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = 401;
    exchange.answer.headers = {{"Set-Cookie", "a=…"}, {"Set-Cookie", "b=…"}};
    exchange.answer.body = "{\"message\":\"ü\"}";
    exchange.answer.bodyLength = 5'000'000'000;
    exchange.answer.truncated = true;
    exchange.answer.firstBytes = QByteArray("\x15\x03\x00\xff", 4);
    exchange.answer.remoteAddress = QStringLiteral("::1");
    exchange.answer.tls = TlsFacts{QStringLiteral("TLSv1.3"), QStringLiteral("c"), {{QStringLiteral("s"), QStringLiteral("i"), QDateTime::fromSecsSinceEpoch(0, Qt::UTC),
                                   QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC), {QStringLiteral("n8n.example")}, true}}, {QStringLiteral("expired")}};
    exchange.phases.connect = 1.5;
    exchange.phases.done = 12.25;
    exchange.sentAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 0, 123), Qt::UTC);
    exchange.receivedAt = exchange.sentAt.addMSecs(12);
    exchange.via = QStringLiteral("http://proxy.example:3128");
    exchange.reusedConnection = true;
    exchange.fields.insert(QStringLiteral("shape"), QStringLiteral("n8n_unauthorized"));
    return exchange;
}

const QString where = QStringLiteral("exchanges[3]");

QString refusalOf(const char *path, const QJsonValue &value)
{
    QJsonObject json = toJson(full());
    const QString name = QString::fromLatin1(path);
    if (name.startsWith(QLatin1String("answer."))) {
        QJsonObject answer = json.value(QLatin1String("answer")).toObject();
        answer.insert(name.mid(7), value);
        json.insert(QStringLiteral("answer"), answer);
    } else {
        json.insert(name, value);
    }
    const auto exchange = exchangeFromJson(json, where);
    return exchange ? QString() : exchange.error().sentence;
}

} // namespace

TEST(ExchangeJson, ReadsWhatItWrites)
{
    const QJsonObject json = toJson(full());
    const auto read = exchangeFromJson(json, where);
    ASSERT_TRUE(read) << read.error().sentence.toStdString();
    EXPECT_EQ(toJson(*read), json);
    EXPECT_EQ(read->answer.headers, full().answer.headers) << "repeated headers stay apart";
    EXPECT_EQ(read->answer.firstBytes, full().answer.firstBytes);
    EXPECT_EQ(read->answer.bodyLength, 5'000'000'000);
    EXPECT_EQ(read->sentAt, full().sentAt) << "to the millisecond: clocks are judged from it";
    EXPECT_EQ(read->phases.connect, 1.5);
    EXPECT_FALSE(read->phases.dns);
    EXPECT_EQ(read->answer.tls->chain.first().notAfter, full().answer.tls->chain.first().notAfter);
}

TEST(ExchangeJson, KeepsEveryKindOfEnd)
{
    for (int kind = 0; kind <= static_cast<int>(AnswerKind::NotSent); ++kind) {
        Exchange exchange = full();
        exchange.answer.kind = static_cast<AnswerKind>(kind);
        exchange.answer.reason = QStringLiteral("r");
        const auto read = exchangeFromJson(toJson(exchange), where);
        ASSERT_TRUE(read);
        EXPECT_EQ(read->answer.kind, exchange.answer.kind);
        EXPECT_EQ(toJson(exchange)[QLatin1String("answer")][QLatin1String("status")].isNull(), !exchange.answer.isResponse());
    }
}

TEST(ExchangeJson, SaysWhatDoesNotFitAndWhere)
{
    EXPECT_TRUE(refusalOf("answer.kind", QStringLiteral("nonsense")).startsWith(QLatin1String("exchanges[3].answer.kind")));
    EXPECT_TRUE(refusalOf("answer", 7).startsWith(QLatin1String("exchanges[3].answer.kind")));
    EXPECT_TRUE(refusalOf("side", 7).startsWith(QLatin1String("exchanges[3].side")));
    EXPECT_TRUE(refusalOf("number", QStringLiteral("7")).startsWith(QLatin1String("exchanges[3].number")));
}

TEST(ExchangeJson, WritesTheContractsNames)
{
    const QJsonObject json = toJson(full());
    for (const char *name : {"number", "probe", "request", "answer", "phases_ms"})
        EXPECT_TRUE(json.contains(QLatin1String(name))) << name;
    for (const char *name : {"kind", "status", "headers", "body", "body_length", "truncated"})
        EXPECT_TRUE(json.value(QLatin1String("answer")).toObject().contains(QLatin1String(name))) << name;
    for (const char *name : {"dns", "connect", "tls", "first_byte", "done"})
        EXPECT_TRUE(json.value(QLatin1String("phases_ms")).toObject().contains(QLatin1String(name))) << name;
}

} // namespace kd::test
