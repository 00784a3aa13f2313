#include "core/io/probe_run.h"

#include "core/evidence/asks.h"
#include "core/read/address.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace kd::test {

namespace {

/// Answers every letter in a way that the test decides, and remembers what it was handed.
class FakeCourier : public Courier
{
public:
    using Answering = std::function<Reply(const Letter &)>;
    explicit FakeCourier(Answering answering) : m_answering(std::move(answering)) {}

    QFuture<Reply> send(Letter letter, std::stop_token) override
    {
        letters.append(letter);
        if (atOnce)
            return QtFuture::makeReadyFuture(m_answering(letter));
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        QTimer::singleShot(0, [promise, reply = m_answering(letter)] {
            promise->addResult(reply);
            promise->finish();
        });
        return promise->future();
    }
    [[nodiscard]] qsizetype count(const QString &ask) const
    {
        return std::count_if(letters.begin(), letters.end(), [&](const Letter &letter) { return letter.ask == ask; });
    }

    QList<Letter> letters;
    bool atOnce = false; ///< as the real one does with a letter that cannot be sent

private:
    Answering m_answering;
};

/// Answers nothing until it is stopped.
class SilentCourier : public Courier
{
public:
    QFuture<Reply> send(Letter, std::stop_token stop) override
    {
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        m_stops.push_back(std::make_unique<std::stop_callback<std::function<void()>>>(stop, [promise] {
            promise->addResult(Reply());
            promise->finish();
        }));
        return promise->future();
    }

private:
    std::vector<std::unique_ptr<std::stop_callback<std::function<void()>>>> m_stops;
};

Reply answering(int status, const QByteArray &body = "{}", QList<Header> headers = {})
{
    Reply reply;
    reply.answer.kind = AnswerKind::Response;
    reply.answer.status = status;
    reply.answer.body = body;
    reply.answer.headers = std::move(headers);
    return reply;
}

Reply failing(AnswerKind kind, const char *reason)
{
    Reply reply;
    reply.answer.kind = kind;
    reply.answer.reason = QString::fromLatin1(reason);
    return reply;
}

/// An n8n of the old kind that knows no key.
Reply refusingKeys(const Letter &letter)
{
    if (letter.target == "/healthz")
        return answering(200, R"({"status":"ok"})");
    if (!letter.target.contains("/api/v1/") || letter.target.contains("kd-nonce"))
        return answering(404, R"({"message":"not found"})");
    const bool keyed = std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &header) { return header.name == "X-N8N-API-KEY"; });
    return answering(401, keyed ? R"({"message":"unauthorized"})" : R"({"message":"'X-N8N-API-KEY' header required"})");
}

Situation situationAt(const char *url, const char *direct = nullptr)
{
    Situation situation;
    situation.address = *readAddress(QString::fromLatin1(url));
    if (direct)
        situation.direct = *readAddress(QString::fromLatin1(direct));
    situation.key = share(Secret("n8n_api_HUNTER2hunter2HUNTER2hunter2HUNTER2abcd"));
    situation.controlKey = "control";
    situation.nonce = "nonce";
    return situation;
}

bool carriesSecret(const Letter &letter)
{
    return std::holds_alternative<SharedSecret>(letter.body) ||
           std::any_of(letter.headers.begin(), letter.headers.end(), [](const LetterHeader &header) { return std::holds_alternative<SharedSecret>(header.value); });
}

void finish(ProbeRun &run)
{
    QSignalSpy finished(&run, &ProbeRun::finished);
    run.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(finished.count(), 1) << "it finishes once";
}

int refusalsIn(const ProbeRun &run)
{
    return static_cast<int>(std::count_if(run.exchanges().begin(), run.exchanges().end(), [](const Exchange &exchange) {
        return exchange.answer.status == 401 || exchange.answer.status == 403 || exchange.answer.status == 407;
    }));
}

} // namespace

TEST(ProbeRun, AsksEachQuestionOnceAndNumbersTheAnswers)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, situationAt("https://n8n.example/n8n/", "http://127.0.0.1:5678/"), {});
    QSignalSpy asking(&run, &ProbeRun::asking);
    QSignalSpy heard(&run, &ProbeRun::heard);
    finish(run);
    std::set<QString> asked;
    for (const Letter &letter : courier.letters)
        EXPECT_TRUE(asked.insert(toString(letter.side) + letter.ask).second) << letter.ask.toStdString();
    EXPECT_GT(courier.letters.size(), 10);
    EXPECT_EQ(run.exchanges().size(), courier.letters.size());
    EXPECT_EQ(asking.count(), courier.letters.size());
    EXPECT_EQ(heard.count(), courier.letters.size());
    for (qsizetype i = 0; i < run.exchanges().size(); ++i)
        EXPECT_EQ(run.exchanges().at(i).number, i + 1);
}

TEST(ProbeRun, AsksNotAgainWhatItRemembers)
{
    FakeCourier courier(refusingKeys);
    ProbeRun first(courier, situationAt("https://n8n.example/"), {});
    finish(first);
    const qsizetype asked = courier.letters.size();
    ProbeRun second(courier, situationAt("https://n8n.example/"), {});
    second.remember(first.exchanges(), first.exchanges().constLast().number);
    finish(second);
    EXPECT_EQ(courier.letters.size(), asked);
    EXPECT_EQ(second.exchanges().size(), first.exchanges().size());

    QList<Exchange> few = first.exchanges().mid(0, 1);
    ProbeRun third(courier, situationAt("https://n8n.example/"), {});
    third.remember(few, 40);
    finish(third);
    EXPECT_EQ(third.exchanges().size(), first.exchanges().size());
    EXPECT_EQ(third.exchanges().at(0).number, few.first().number);
    EXPECT_EQ(third.exchanges().at(1).number, 41);
}

TEST(ProbeRun, CountsTheRefusalsThatItRemembers)
{
    FakeCourier courier(refusingKeys);
    ProbeRun first(courier, situationAt("https://n8n.example/"), {});
    finish(first);
    QList<Exchange> refusals;
    std::copy_if(first.exchanges().begin(), first.exchanges().end(), std::back_inserter(refusals), [](const Exchange &exchange) { return exchange.answer.status == 401; });
    ASSERT_EQ(refusals.size(), 4);
    for (Exchange &exchange : refusals)
        exchange.ask += QStringLiteral("_before");
    ProbeRun second(courier, situationAt("https://n8n.example/"), {});
    second.remember(refusals, 40);
    finish(second);
    EXPECT_EQ(refusalsIn(second), 4) << "none beside the remembered ones";
}

TEST(ProbeRun, ShowsAHostAtMostFourRefusedRequests)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, situationAt("https://n8n.example/api/v1/users"), {});
    finish(run);
    EXPECT_LE(refusalsIn(run), 4);
    EXPECT_GE(refusalsIn(run), 3);
}

TEST(ProbeRun, ShowsAProxyThatRefusesEverythingNoMoreEither)
{
    for (const int status : {401, 403, 407}) {
        FakeCourier courier([&](const Letter &) { return answering(status, "<h1>no</h1>"); });
        ProbeRun run(courier, situationAt("https://n8n.example/n8n/"), {});
        finish(run);
        EXPECT_LE(refusalsIn(run), 4) << status;
    }
}

TEST(ProbeRun, CountsRefusalsForEachHost)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, situationAt("https://n8n.example/", "http://127.0.0.1:5678/"), {});
    finish(run);
    std::map<QString, int> refusals;
    for (const Exchange &exchange : run.exchanges()) {
        if (exchange.answer.status == 401)
            ++refusals[toString(exchange.side)];
    }
    EXPECT_LE(refusals[QStringLiteral("public")], 4);
    EXPECT_LE(refusals[QStringLiteral("direct")], 4);
    EXPECT_GE(refusals[QStringLiteral("direct")], 3) << "the other host's do not count here";
}

TEST(ProbeRun, CountsOneHostOnceWhateverItsSide)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, situationAt("https://n8n.example/n8n/", "https://n8n.example/"), {});
    finish(run);
    EXPECT_LE(refusalsIn(run), 4);
    EXPECT_FALSE(run.heldBack().isEmpty());
}

TEST(ProbeRun, AsksNothingMoreAfterA429OrAReset)
{
    for (const bool reset : {false, true}) {
        ProbeRun *watched = nullptr;
        qsizetype tooLate = 0;
        FakeCourier courier([&](const Letter &letter) {
            // One keyless look by the other scheme is allowed: a TLS port may cut a plain request off.
            for (const Exchange &exchange : letter.ask == ask::otherScheme ? QList<Exchange>() : watched->exchanges())
                tooLate += exchange.answer.status == 429 || exchange.answer.reason == QLatin1String("reset");
            if (letter.ask == ask::health)
                return reset ? failing(AnswerKind::Unreadable, "reset") : answering(429);
            return refusingKeys(letter);
        });
        ProbeRun run(courier, situationAt("https://n8n.example/"), {});
        watched = &run;
        finish(run);
        EXPECT_EQ(tooLate, 0);
        EXPECT_EQ(run.heldBack(), QStringList{reset ? QStringLiteral("reset") : QStringLiteral("rate_limited")});
    }
}

TEST(ProbeRun, GoesOnWithTheOtherHostAfterA429)
{
    FakeCourier courier([&](const Letter &letter) { return letter.side == Side::Public ? answering(429) : refusingKeys(letter); });
    ProbeRun run(courier, situationAt("https://n8n.example/", "http://127.0.0.1:5678/"), {});
    finish(run);
    EXPECT_TRUE(std::any_of(courier.letters.begin(), courier.letters.end(), [](const Letter &letter) { return letter.side == Side::Direct && letter.ask == ask::keylessScopeFree; }));
}

TEST(ProbeRun, SendsNoSecretToAHostThatWasNotNamed)
{
    FakeCourier courier([](const Letter &letter) {
        return letter.side == Side::Elsewhere ? answering(302, {}, {{"Location", "https://third.example/"}}) : answering(302, {}, {{"Location", "https://other.example/api/v1"}});
    });
    Situation situation = situationAt("https://n8n.example/");
    situation.headers = {{"X-Access", share(Secret("hunter2"))}};
    situation.corrected = share(Secret("corrected"));
    ProbeRun run(courier, situation, {});
    finish(run);
    int elsewhere = 0;
    for (const Letter &letter : courier.letters) {
        elsewhere += letter.origin.host != QLatin1String("n8n.example");
        EXPECT_TRUE(letter.origin.host == QLatin1String("n8n.example") || !carriesSecret(letter)) << letter.origin.host.toStdString();
    }
    EXPECT_GE(elsewhere, 2) << "the trail is followed without them";
}

TEST(ProbeRun, AsksAgainOnceWhenAKeptConnectionDied)
{
    for (const bool forGood : {false, true}) {
        int lost = 0;
        FakeCourier courier([&](const Letter &letter) {
            if (letter.ask == ask::health && (forGood || lost == 0)) {
                ++lost;
                Reply reply = failing(AnswerKind::Unreadable, "closed_without_answer");
                reply.reusedConnection = true;
                return reply;
            }
            return refusingKeys(letter);
        });
        ProbeRun run(courier, situationAt("https://n8n.example/"), {});
        finish(run);
        EXPECT_EQ(courier.count(ask::health), 2);
        const Way way(run.exchanges());
        EXPECT_EQ(way.find(ask::health)->answer.isResponse(), !forGood) << "the loss keeps its number, the second answer counts";
    }
}

TEST(ProbeRun, AsksNotAgainWhenANewConnectionDied)
{
    FakeCourier courier([&](const Letter &letter) { return letter.ask == ask::health ? failing(AnswerKind::Unreadable, "closed_without_answer") : refusingKeys(letter); });
    ProbeRun run(courier, situationAt("https://n8n.example/"), {});
    finish(run);
    EXPECT_EQ(courier.count(ask::health), 1);
}

TEST(ProbeRun, NeverPutsASignInAgain)
{
    FakeCourier courier([&](const Letter &letter) {
        if (letter.ask != ask::signIn)
            return refusingKeys(letter);
        Reply reply = failing(AnswerKind::Unreadable, "closed_without_answer");
        reply.reusedConnection = true;
        return reply;
    });
    Situation situation = situationAt("https://n8n.example/");
    situation.signIn = SignIn{QStringLiteral("ann@example.org"), share(Secret("hunter2")), nullptr};
    ProbeRun run(courier, situation, {});
    finish(run);
    EXPECT_EQ(courier.count(ask::signIn), 1) << "a login is counted, and may have been taken";
}

TEST(ProbeRun, LeavesAHostAloneThatCannotBeReached)
{
    for (const AnswerKind kind : {AnswerKind::Dns, AnswerKind::Refused, AnswerKind::Timeout, AnswerKind::Tls}) {
        ProbeRun *watched = nullptr;
        qsizetype tooLate = 0;
        FakeCourier courier([&](const Letter &letter) {
            tooLate += letter.side == Side::Public && !watched->exchanges().isEmpty();
            return failing(kind, "x");
        });
        ProbeRun run(courier, situationAt("https://n8n.example/n8n/"), {});
        watched = &run;
        finish(run);
        EXPECT_EQ(tooLate, 0) << toString(kind).toStdString();
    }
}

TEST(ProbeRun, StopsWhatIsUnderWay)
{
    SilentCourier courier;
    ProbeRun run(courier, situationAt("https://n8n.example/"), {});
    QSignalSpy finished(&run, &ProbeRun::finished);
    run.start();
    QCoreApplication::processEvents();
    EXPECT_EQ(finished.count(), 0);
    run.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }));
    EXPECT_FALSE(run.exchanges().isEmpty());
    for (const Exchange &exchange : run.exchanges())
        EXPECT_EQ(exchange.answer.kind, AnswerKind::NotSent);
}

TEST(ProbeRun, AsksNothingOnceItIsStopped)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, situationAt("https://n8n.example/"), {});
    run.stop();
    finish(run);
    EXPECT_TRUE(courier.letters.isEmpty());
}

TEST(ProbeRun, CarriesASessionsCookieAndKeepsItOutOfTheRecord)
{
    FakeCourier courier([&](const Letter &letter) {
        if (letter.ask == ask::signIn)
            return answering(200, R"({"data":{"id":"u1","echo":"HUNTER2cookieHUNTER2"}})", {{"Set-Cookie", "other=1"}, {"Set-Cookie", "n8n-auth=HUNTER2cookieHUNTER2; HttpOnly; Secure"}});
        return letter.ask == ask::sessionUsers ? answering(401, "HUNTER2cookieHUNTER2") : refusingKeys(letter);
    });
    Situation situation = situationAt("https://n8n.example/");
    situation.signIn = SignIn{QStringLiteral("ann@example.org"), share(Secret("hunter2")), nullptr};
    ProbeRun run(courier, situation, {});
    finish(run);
    const auto users = std::find_if(courier.letters.begin(), courier.letters.end(), [](const Letter &letter) { return letter.ask == ask::sessionUsers; });
    ASSERT_NE(users, courier.letters.end());
    EXPECT_EQ(std::get<SharedSecret>(users->headers.last().value)->expose(), "n8n-auth=HUNTER2cookieHUNTER2");
    for (const Exchange &exchange : run.exchanges()) {
        EXPECT_FALSE(exchange.answer.body.contains("HUNTER2cookie"));
        for (const Header &header : exchange.answer.headers + exchange.request.headers)
            EXPECT_FALSE(header.value.contains("HUNTER2cookie")) << header.name.constData();
    }
}

TEST(ProbeRun, NamesTheProxiesOnTheWay)
{
    FakeCourier courier([](const Letter &letter) {
        Reply reply = refusingKeys(letter);
        reply.via = QStringLiteral("http://proxy.example:3128");
        return reply;
    });
    ProbeRun run(courier, situationAt("https://n8n.example/"), {});
    finish(run);
    EXPECT_EQ(run.proxies(), QStringList{QStringLiteral("http://proxy.example:3128")});
    EXPECT_EQ(run.exchanges().first().via, run.proxies().first());
}

TEST(ProbeRun, FinishesOnceWhereNoLetterCanBeSent)
{
    FakeCourier courier([](const Letter &) { return failing(AnswerKind::NotSent, "bad_header"); });
    courier.atOnce = true;
    ProbeRun run(courier, situationAt("https://n8n.example/n8n/", "http://127.0.0.1:5678/"), {});
    finish(run);
    EXPECT_EQ(run.exchanges().size(), courier.letters.size());
}

TEST(ProbeRun, KeepsItsLimitWhereAnswersComeAtOnce)
{
    FakeCourier courier(refusingKeys);
    courier.atOnce = true;
    ProbeRun run(courier, situationAt("https://n8n.example/"), {});
    finish(run);
    EXPECT_LE(refusalsIn(run), 4);
}

TEST(ProbeRun, FinishesAtOnceWhereThereIsNothingToAsk)
{
    FakeCourier courier(refusingKeys);
    ProbeRun run(courier, {}, {});
    finish(run);
    EXPECT_TRUE(run.exchanges().isEmpty());
}

TEST(ProbeRun, AsksAServiceOneThingAndNothingThatN8nIsAsked)
{
    FakeCourier courier([](const Letter &letter) {
        const bool keyed = carriesSecret(letter);
        return answering(keyed ? 200 : 401, keyed ? R"({"data":[]})" : R"({"error":{"code":"invalid_api_key","message":"no"}})");
    });
    Situation situation = situationAt("https://api.openai.com/v1");
    situation.provider = *loadProvider(QStringLiteral("openai"));
    ProbeRun run(courier, situation, Redactor());
    finish(run);
    ASSERT_EQ(courier.letters.size(), 2);
    for (const Letter &letter : std::as_const(courier.letters))
        EXPECT_EQ(letter.target, "/v1/models");
    EXPECT_EQ(run.exchanges().front().fields.value(QStringLiteral("verdict")), QStringLiteral("valid"));
}

TEST(ProbeRun, AsksAServiceAtMostFourThings)
{
    FakeCourier courier([](const Letter &) { return answering(401, R"({"error":{"code":"invalid_api_key","message":"no"}})"); });
    Situation situation = situationAt("https://api.openai.com/v1");
    situation.provider = *loadProvider(QStringLiteral("openai"));
    situation.corrected = share(Secret("another"));
    ProbeRun run(courier, situation, Redactor());
    finish(run);
    EXPECT_EQ(courier.letters.size(), 4);
    EXPECT_TRUE(run.heldBack().isEmpty()) << run.heldBack().join(QLatin1Char(' ')).toStdString();
}

} // namespace kd::test
