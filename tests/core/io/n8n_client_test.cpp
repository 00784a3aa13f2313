#include "core/io/n8n_client.h"

#include "core/n8n/api_answers.h"
#include "core/n8n/api_letters.h"
#include "core/n8n/session_answers.h"
#include "core/n8n/session_letters.h"
#include "tests/core/io/courier_fixture.h"

#include <QTest>
#include <QTimer>

namespace kd {

using namespace std::chrono_literals;
using test::answer;
using test::Close;
using test::Hear;
using test::RudeServer;
using test::Say;
using test::Script;

class N8nClientTest : public test::CourierTest
{
protected:
    void serve(QList<Script> scripts)
    {
        server = std::make_unique<RudeServer>(std::move(scripts));
        Redactor redactor;
        redactor.know(*key);
        client = std::make_unique<N8nClient>(courier(), n8n::Door{server->origin(), {}, {}}, redactor);
        QObject::connect(client.get(), &N8nClient::heard, [this](const Exchange &exchange) { exchanges.append(exchange); });
    }

    template <typename T> Told<T> await(const QFuture<Told<T>> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 10000));
        return future.isFinished() && future.resultCount() > 0 ? future.result() : Told<T>{};
    }

    SharedSecret key = share(Secret("n8n-key-0123456789abcdef"));
    std::unique_ptr<RudeServer> server;
    std::unique_ptr<N8nClient> client;
    QList<Exchange> exchanges;
};

namespace {

const QByteArray schema = R"({"properties":{"apiKey":{}},"required":["apiKey"]})";

Say refused(const char *status, const QByteArray &body, const QByteArray &headers = {})
{
    return Say{answer(body, headers, status)};
}

} // namespace

TEST_F(N8nClientTest, TellsWhatWasAnsweredAndInWhichExchange)
{
    serve({{Hear{}, Say{answer(schema)}, Hear{}, refused("401 Unauthorized", R"({"message":"unauthorized"})")}});
    const auto good = await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key)));
    EXPECT_TRUE(good);
    EXPECT_EQ(good.exchange, 1);
    const auto bad = await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key)));
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.value.error().kind, n8n::FaultKind::Refused);
    EXPECT_EQ(bad.exchange, 2);
    EXPECT_EQ(server->connections(), 1); // one after the other over the same
    ASSERT_EQ(exchanges.size(), 2);
    EXPECT_EQ(exchanges[1].answer.status, 401);
}

/// A page of workflows is told whole, and recorded as what it is without being kept.
TEST_F(N8nClientTest, RecordsALargePageByItsShape)
{
    const QByteArray page = "{\"data\":[{\"id\":\"" + QByteArray(300'000, 'x') + "\"}],\"nextCursor\":null}";
    serve({{Hear{}, Say{answer(page)}}});
    const auto told = await(client->ask(&n8n::api::readWorkflows, n8n::api::workflows(client->door(), key)));
    ASSERT_TRUE(told);
    EXPECT_EQ(told.value->items.size(), 1);
    ASSERT_EQ(exchanges.size(), 1);
    EXPECT_TRUE(exchanges[0].answer.body.isEmpty());
    EXPECT_EQ(exchanges[0].answer.bodyLength, page.size());
    EXPECT_EQ(exchanges[0].fields.value(QLatin1String("shape")).toString(), QStringLiteral("n8n_accepted"));
}

TEST_F(N8nClientTest, AsksAgainWhatN8nPutOff)
{
    const Say busy = refused("409 Conflict", R"({"message":"Workflow is still being unpublished. Please try again in a few moments."})");
    serve({{Hear{}, busy, Hear{}, busy, Hear{}, Say{answer("{}")}}});
    const auto done = await(client->ask(&n8n::api::readDone, n8n::api::deleteWorkflow(client->door(), key, QStringLiteral("w")), {5s, {}, false}));
    EXPECT_TRUE(done);
    EXPECT_EQ(done.exchange, 3);
    EXPECT_EQ(exchanges.size(), 3);
}

TEST_F(N8nClientTest, EndsWhenPatienceEnds)
{
    const Say busy = refused("409 Conflict", R"({"message":"still"})");
    serve({{Hear{}, busy, Hear{}, busy, Hear{}, busy, Hear{}, busy}});
    const auto done = await(client->ask(&n8n::api::readDone, n8n::api::deleteWorkflow(client->door(), key, QStringLiteral("w")), {250ms, {}, false}));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.value.error().kind, n8n::FaultKind::Busy);
    EXPECT_EQ(exchanges.size(), 2); // after 100 ms; the next would come after 300
}

TEST_F(N8nClientTest, HonoursRetryAfter)
{
    serve({{Hear{}, refused("429 Too Many Requests", R"({"message":"Too many requests"})", "Retry-After: 1\r\n"), Hear{}, Say{answer(schema)}}});
    QElapsedTimer clock;
    clock.start();
    EXPECT_TRUE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {5s, {}, false})));
    EXPECT_GE(clock.elapsed(), 950);
}

TEST_F(N8nClientTest, DoesNotBeginAWaitThatIsLongerThanItsPatience)
{
    serve({{Hear{}, refused("429 Too Many Requests", R"({"message":"Too many requests"})", "Retry-After: 300\r\n")}});
    QElapsedTimer clock;
    clock.start();
    const auto told = await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {60s, {}, false}));
    ASSERT_FALSE(told);
    EXPECT_EQ(told.value.error().kind, n8n::FaultKind::Busy);
    EXPECT_EQ(told.value.error().retryAfterSeconds, 300);
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(N8nClientTest, PausesEvenWhereItIsToldNotTo)
{
    const Say busy = refused("503 Service Unavailable", R"({"message":"busy"})", "Retry-After: 0\r\n");
    Script script;
    for (int i = 0; i < 40; ++i)
        script << Hear{} << busy;
    serve({script});
    EXPECT_FALSE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {400ms, {}, false})));
    EXPECT_LE(exchanges.size(), 3); // at once, after 100 and after 300 ms
}

TEST_F(N8nClientTest, TellsNotYetFromNo)
{
    const Say no = refused("401 Unauthorized", R"({"message":"unauthorized"})");
    Script script;
    for (int i = 0; i < 10; ++i)
        script << Hear{} << no;
    serve({script});
    const auto told = await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {500ms, {n8n::FaultKind::Refused}, false}));
    ASSERT_FALSE(told);
    EXPECT_EQ(told.value.error().kind, n8n::FaultKind::Refused);
    EXPECT_GT(exchanges.size(), 1); // not believed the first time
    EXPECT_LE(exchanges.size(), 3);
}

TEST_F(N8nClientTest, WaitsForAKeyToBecomeKnownOnlyWhereItIsTold)
{
    const Say no = refused("401 Unauthorized", R"({"message":"unauthorized"})");
    serve({{Hear{}, no, Hear{}, no, Hear{}, Say{answer(schema)}}});
    EXPECT_FALSE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {5s, {}, false})));
    EXPECT_TRUE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {5s, {n8n::FaultKind::Refused}, false})));
}

TEST_F(N8nClientTest, SendsNoChangeTwiceThatMayHaveBeenMade)
{
    serve({{Hear{}, Close{}}, {Hear{}, Close{}}, {Hear{}, Say{answer("{}")}}});
    const Letter create = n8n::api::createWorkflow(client->door(), key, "{}");
    const auto lost = await(client->ask(&n8n::api::readDone, create, {5s, {}, false}));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.value.error().kind, n8n::FaultKind::NotReached);
    EXPECT_EQ(server->connections(), 1);
    EXPECT_TRUE(await(client->ask(&n8n::api::readDone, create, {5s, {}, true})));
}

TEST_F(N8nClientTest, ReadsAgainWhatWasLost)
{
    serve({{Hear{}, Close{}}, {Hear{}, Say{answer(schema)}}});
    EXPECT_TRUE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {5s, {}, false})));
}

TEST_F(N8nClientTest, StopsAtOnce)
{
    serve({{Hear{}}});
    const auto future = client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {60s, {}, false});
    QTimer::singleShot(20ms, client.get(), &N8nClient::stop);
    const auto told = await(future);
    EXPECT_FALSE(told);
    EXPECT_EQ(exchanges.size(), 1);
}

TEST_F(N8nClientTest, StopsAtOnceWhileItWaitsToAskAgain)
{
    serve({{Hear{}, refused("429 Too Many Requests", R"({"message":"Too many requests"})", "Retry-After: 60\r\n"), Hear{}, Say{answer(schema)}}});
    const auto future = client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key), {600s, {}, false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return exchanges.size() == 1; }, 5000));
    EXPECT_FALSE(future.isFinished());
    client->stop();
    ASSERT_TRUE(future.isFinished());
    ASSERT_FALSE(future.result());
    EXPECT_EQ(future.result().value.error().kind, n8n::FaultKind::NotReached);
    EXPECT_EQ(future.result().value.error().said, QStringLiteral("cancelled"));
    EXPECT_EQ(future.result().exchange, 1);
    // What is asked afterwards is asked.
    EXPECT_TRUE(await(client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key))));
}

TEST_F(N8nClientTest, MayGoWhileItAsks)
{
    serve({{Hear{}}});
    const auto future = client->ask(&n8n::api::readCheck, n8n::api::check(client->door(), key));
    client.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 5000));
    EXPECT_EQ(future.resultCount(), 0);
}

/// A canary in every place where n8n could give a secret back.
TEST_F(N8nClientTest, ShowsNoSecretOfAnyExchange)
{
    const QByteArray canary = "sk-proj-CANARY0123456789abcdefCANARY";
    const QByteArray password = "CANARY-password-0123";
    const QByteArray echo = R"({"message":"no )" + canary + ' ' + password + R"( n8n-key-0123456789abcdef","apiKey":")" + canary + "\"}";
    serve({{Hear{}, refused("400 Bad Request", echo), Hear{}, refused("401 Unauthorized", echo, "Set-Cookie: n8n-auth=CANARYCOOKIE0123456789; Path=/\r\n"),
            Hear{}, Say{answer(R"({"data":{"id":"k","label":"l","apiKey":"******1234","rawApiKey":")" + canary + R"("}})")}}});
    client->know(Secret(std::string_view(canary.constData(), static_cast<std::size_t>(canary.size()))));
    client->know(Secret(std::string_view(password.constData(), static_cast<std::size_t>(password.size()))));
    const n8n::Session mine{share(Secret("n8n-auth=CANARYSESSION0123456789")), "browser"};
    const auto patched = await(client->ask(
        &n8n::api::readCredential, n8n::api::patchCredential(client->door(), key, QStringLiteral("c"), QStringLiteral("apiKey"),
                                                             Secret(std::string_view(canary.constData(), static_cast<std::size_t>(canary.size()))))));
    const SignIn person{QStringLiteral("a@b.c"), share(Secret(std::string_view(password.constData(), static_cast<std::size_t>(password.size())))), nullptr};
    const auto signedIn = await(client->ask(&n8n::session::readSignIn, n8n::session::signIn(client->door(), "b", person)));
    const auto made = await(client->ask(&n8n::session::readApiKeyMade, n8n::session::createApiKey(client->door(), mine, {})));
    ASSERT_FALSE(patched);
    ASSERT_FALSE(signedIn);
    ASSERT_TRUE(made);
    QByteArray all = patched.value.error().said.toUtf8() + signedIn.value.error().said.toUtf8();
    for (const Exchange &exchange : std::as_const(exchanges)) {
        all += exchange.request.url.toUtf8() + exchange.answer.body + exchange.answer.firstBytes;
        for (const auto &headers : {exchange.request.headers, exchange.answer.headers}) {
            for (const Header &header : headers)
                all += header.name + ": " + header.value + '\n';
        }
    }
    for (const char *secret : {"CANARY0123", "CANARY-password", "CANARYCOOKIE", "CANARYSESSION", "key-0123456789"})
        EXPECT_FALSE(all.contains(secret)) << secret << '\n' << all.toStdString();
}

} // namespace kd
