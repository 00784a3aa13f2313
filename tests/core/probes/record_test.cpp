#include "core/probes/record.h"

#include "core/evidence/asks.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

constexpr std::string_view key = "n8n_api_HUNTER2hunter2HUNTER2hunter2HUNTER2abcd";
const QByteArray core = "HUNTER2hunter2"; // no output may hold it

Letter letterWithKey(const QString &ask = ask::keyScopeFree)
{
    Letter letter;
    letter.probe = QStringLiteral("api_key");
    letter.ask = ask;
    letter.origin = {true, QStringLiteral("n8n.example"), 443};
    letter.target = "/api/v1/credentials/schema/n8nApi";
    letter.headers = {{"Accept", QByteArray("application/json")}, {"X-N8N-API-KEY", share(Secret(key))}};
    return letter;
}

Exchange received(int status, const QByteArray &body, QList<Header> headers = {})
{
    Exchange exchange;
    exchange.answer.kind = AnswerKind::Response;
    exchange.answer.status = status;
    exchange.answer.body = body;
    exchange.answer.bodyLength = body.size();
    exchange.answer.headers = std::move(headers);
    return exchange;
}

Exchange recorded(const Letter &letter, Exchange answer)
{
    Redactor redactor;
    redactor.know(Secret(key));
    return record(7, letter, std::move(answer), {redactor, {QStringLiteral("u1"), QStringLiteral("abcd"), {}}});
}

QByteArray everythingIn(const Exchange &exchange)
{
    QByteArray all = exchange.request.url.toUtf8() + exchange.answer.body + exchange.answer.detail.toUtf8() + exchange.answer.firstBytes;
    for (const Header &header : exchange.request.headers + exchange.answer.headers)
        all += header.name + header.value;
    return all + QJsonDocument(exchange.fields).toJson();
}

} // namespace

TEST(Record, KeepsWhatWasAskedWithTheKeyMasked)
{
    const Exchange exchange = recorded(letterWithKey(), received(401, R"({"message":"unauthorized"})"));
    EXPECT_EQ(exchange.number, 7);
    EXPECT_EQ(exchange.ask, ask::keyScopeFree);
    EXPECT_EQ(exchange.request.url, QStringLiteral("https://n8n.example/api/v1/credentials/schema/n8nApi"));
    ASSERT_EQ(exchange.request.headers.size(), 2);
    EXPECT_EQ(exchange.request.headers.at(0).value, "application/json");
    EXPECT_TRUE(exchange.request.headers.at(1).value.startsWith("n8n_api_…abcd fp:"));
    EXPECT_EQ(exchange.answer.body, R"({"message":"unauthorized"})");
}

TEST(Record, KeepsOfAnAcceptedRequestItsFieldsAlone)
{
    const Exchange exchange = recorded(letterWithKey(), received(200, R"({"data":[{"email":"ann@example.org"}]})"));
    EXPECT_TRUE(exchange.answer.body.isEmpty());
    EXPECT_EQ(exchange.answer.bodyLength, 38);
    EXPECT_EQ(exchange.fields.value(QLatin1String("shape")), QStringLiteral("n8n_accepted"));
    EXPECT_FALSE(everythingIn(exchange).contains("ann@example"));
}

TEST(Record, CutsARefusalAtFourKibibytes)
{
    const Exchange exchange = recorded(letterWithKey(), received(403, QByteArray(100'000, 'x')));
    EXPECT_EQ(exchange.answer.body.size(), 4096);
    EXPECT_EQ(exchange.answer.bodyLength, 100'000);
}

TEST(Record, LetsNoEchoOfTheKeyThrough)
{
    const QByteArray whole(key.data(), static_cast<qsizetype>(key.size()));
    Exchange answer = received(401, "you sent " + whole + " and " + whole.toBase64() + " and {\"k\":\"" + whole + "\"}",
                               {{"Location", "https://x.example/?a=" + whole}, {"X-Echo", whole}, {"Set-Cookie", "a=" + whole + "; Path=/"}, {"WWW-Authenticate", "Basic realm=\"" + whole + "\""}});
    answer.answer.detail = QString::fromLatin1("error: " + whole);
    answer.answer.firstBytes = "echo " + whole;
    Letter letter = letterWithKey();
    letter.target = "/x?y=" + whole;
    EXPECT_FALSE(everythingIn(recorded(letter, answer)).contains(core));
}

TEST(Record, LetsNoEchoOfTheKeyIntoItsFields)
{
    const QByteArray whole(key.data(), static_cast<qsizetype>(key.size()));
    for (const auto &ask : {ask::keyValidator, ask::settings, ask::sessionSettings, ask::root, ask::openapi}) {
        const QByteArray body = "{\"data\":{\"scopes\":[\"" + whole + "\"],\"instanceId\":\"" + whole + "\",\"urlBaseEditor\":\"https://u:" + whole +
                                "@h/\",\"settingsMode\":\"" + whole + "\",\"publicApi\":{\"path\":\"" + whole + "\"}}}";
        EXPECT_FALSE(everythingIn(recorded(letterWithKey(ask), received(200, body))).contains(core)) << QString(ask).toStdString();
    }
    const QByteArray yaml = "openapi: 3\n  title: n8n Public API\npaths:\n  /" + whole + ":\n";
    EXPECT_FALSE(everythingIn(recorded(letterWithKey(ask::openapi), received(200, yaml))).contains(core));
}

TEST(Record, LeavesNoHalfOfAKeyWhereTheBodyIsCut)
{
    const QByteArray whole(key.data(), static_cast<qsizetype>(key.size()));
    for (int shift = 0; shift < 48; ++shift)
        EXPECT_FALSE(recorded(letterWithKey(), received(401, QByteArray(shift, '.') + whole.repeated(400))).answer.body.contains(core)) << shift;
}

TEST(Record, LeavesNoHalfOfAPasswordThatHasNoFormOfItsOwn)
{
    const QByteArray password = "correct-horse-battery-staple-0123456789-abcdefgh";
    Redactor redactor;
    redactor.know(Secret(std::string_view(password.constData(), static_cast<std::size_t>(password.size()))));
    for (int shift = 0; shift < 48; ++shift) {
        const Exchange exchange = record(1, letterWithKey(), received(401, QByteArray(shift, '.') + password.repeated(400)), {redactor, {}});
        EXPECT_FALSE(exchange.answer.body.contains("correct-horse")) << shift;
    }
}

TEST(Record, KeepsACookiesAttributesWithoutItsValue)
{
    const Exchange exchange = recorded(letterWithKey(), received(401, {}, {{"Set-Cookie", "n8n-auth=hunter2; HttpOnly; Secure"}}));
    EXPECT_EQ(exchange.answer.headers.first().value, "n8n-auth=…; HttpOnly; Secure");
}

TEST(Record, KeepsAtMostSixtyHeadersOfAThousandCharacters)
{
    QList<Header> headers;
    for (int i = 0; i < 500; ++i)
        headers.append({"X-" + QByteArray::number(i), QByteArray(5000, 'x')});
    const Exchange exchange = recorded(letterWithKey(), received(401, {}, headers));
    EXPECT_EQ(exchange.answer.headers.size(), 60);
    EXPECT_EQ(exchange.answer.headers.first().value.size(), 1000);
}

TEST(Record, TakesNoFieldsFromWhatWasRefused)
{
    EXPECT_TRUE(recorded(letterWithKey(ask::settings), received(401, R"({"data":{"versionCli":"2.40.7"}})")).fields.isEmpty());
}

TEST(Record, ShowsAHeadersSchemeBesideTheMask)
{
    Letter letter = letterWithKey();
    letter.headers = {{"Authorization", share(Secret(key)), "Bearer "}, {"Authorization", QByteArray("0123456789abcdefWXYZ"), "Key "}};
    const Exchange exchange = recorded(letter, received(401, {}));
    EXPECT_TRUE(exchange.request.headers.at(0).value.startsWith("Bearer n8n_api_…abcd fp:")) << exchange.request.headers.at(0).value.constData();
    EXPECT_TRUE(exchange.request.headers.at(1).value.startsWith("Key …WXYZ fp:")) << exchange.request.headers.at(1).value.constData();
}

TEST(Record, KeepsWhatAServicesAnswerMeansAndNotItsBody)
{
    const auto provider = loadProvider(QStringLiteral("openai"));
    const Redactor redactor;
    const Exchange taken = record(1, letterWithKey(ask::keyAtProvider), received(200, R"({"data":[{"id":"somebody's own model"}]})"), {redactor, {}, &*provider});
    EXPECT_TRUE(taken.answer.body.isEmpty());
    EXPECT_EQ(taken.fields.value(QStringLiteral("verdict")), QStringLiteral("valid"));
    EXPECT_FALSE(taken.fields.contains(QStringLiteral("shape"))) << "that is n8n's";
    const Exchange refused = record(1, letterWithKey(ask::keyAtProvider), received(401, R"({"error":{"message":"Incorrect API key provided: sk-proj-****MxYA.","code":"invalid_api_key"}})"), {redactor, {}, &*provider});
    EXPECT_EQ(refused.fields.value(QStringLiteral("cause")), QStringLiteral("provider_rejects_key"));
    EXPECT_EQ(refused.fields.value(QStringLiteral("words")), QStringLiteral("Incorrect API key provided: sk-proj-****MxYA."));
    EXPECT_FALSE(refused.answer.body.isEmpty());
}

} // namespace kd::test
