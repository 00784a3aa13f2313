#include "app/diagnosis.h"

#include "core/read/address.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace kd::test {

namespace {

/// Refuses every key, or says nothing until it is stopped.
class FakeCourier : public Courier
{
public:
    QFuture<Reply> send(Letter letter, std::stop_token stop) override
    {
        letters.append(letter);
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        Reply reply;
        if (!silent) {
            reply.answer.kind = AnswerKind::Response;
            reply.answer.status = 401;
            reply.answer.body = R"({"message":"unauthorized"})";
            QTimer::singleShot(0, [promise, reply] { finish(*promise, reply); });
        } else {
            m_stops.push_back(std::make_unique<std::stop_callback<std::function<void()>>>(stop, [promise, reply] { finish(*promise, reply); }));
        }
        return promise->future();
    }

    QList<Letter> letters;
    bool silent = false;

private:
    static void finish(QPromise<Reply> &promise, const Reply &reply)
    {
        promise.addResult(reply);
        promise.finish();
    }
    std::vector<std::unique_ptr<std::stop_callback<std::function<void()>>>> m_stops;
};

constexpr std::string_view key = "n8n_api_HUNTER2hunter2HUNTER2hunter2HUNTER2abcd";
constexpr std::string_view keyWithMore = "n8n_api_HUNTER2hunter2HUNTER2hunter2HUNTER2abcd\u200B";

Question question(std::string_view given = key)
{
    Question question;
    question.address = *readAddress(QStringLiteral("https://n8n.example/"));
    question.key = share(Secret(given));
    return question;
}

Case outcome(FakeCourier *courier, Question asked)
{
    Diagnosis diagnosis(courier, std::move(asked));
    QList<Case> cases;
    QObject::connect(&diagnosis, &Diagnosis::finished, [&](const Case &subject) { cases.append(subject); });
    diagnosis.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !cases.isEmpty(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(cases.size(), 1);
    return cases.value(0);
}

bool sentAnywhere(const FakeCourier &courier, std::string_view secret)
{
    return std::any_of(courier.letters.begin(), courier.letters.end(), [&](const Letter &letter) {
        return std::any_of(letter.headers.begin(), letter.headers.end(), [&](const LetterHeader &header) {
            const auto *value = std::get_if<SharedSecret>(&header.value);
            return value && (*value)->expose() == secret;
        });
    });
}

} // namespace

TEST(Diagnosis, HandsBackTheCase)
{
    FakeCourier courier;
    Question asked = question();
    asked.platform = QStringLiteral("nginx");
    asked.answers.insert(QStringLiteral("where"), QStringLiteral("client"));
    const Case subject = outcome(&courier, asked);
    EXPECT_EQ(subject.exchanges.size(), courier.letters.size());
    EXPECT_EQ(subject.key.kind, KeyKind::N8nLegacy);
    EXPECT_EQ(subject.platform, QStringLiteral("nginx"));
    EXPECT_EQ(subject.answers.size(), 1);
    EXPECT_TRUE(subject.startedAt.isValid());
    EXPECT_FALSE(subject.timedOut);
    EXPECT_TRUE(sentAnywhere(courier, key));
}

TEST(Diagnosis, AsksNobodyOfflineOrWithoutAnAddress)
{
    FakeCourier courier;
    Question offline = question();
    offline.offline = true;
    EXPECT_TRUE(outcome(&courier, offline).key.given);
    Question placeless = question();
    placeless.address.reset();
    EXPECT_TRUE(outcome(&courier, placeless).exchanges.isEmpty());
    EXPECT_TRUE(outcome(nullptr, question()).exchanges.isEmpty());
    EXPECT_TRUE(courier.letters.isEmpty());
}

TEST(Diagnosis, SendsNoKeyOfAnotherServiceNorAnExample)
{
    for (const char *text : {"sk-ant-api03-0123456789012345678901234567890123456789", "Bearer sk-or-v1-0123456789abcdef0123456789abcdef", "YOUR_API_KEY", "****abcd"}) {
        FakeCourier courier;
        outcome(&courier, question(text));
        for (const Letter &letter : courier.letters) {
            for (const LetterHeader &header : letter.headers)
                EXPECT_FALSE(std::holds_alternative<SharedSecret>(header.value)) << text;
        }
    }
}

TEST(Diagnosis, SendsTheCorrectedTextWhereTheGivenOneCannotBeSent)
{
    FakeCourier courier;
    outcome(&courier, question(keyWithMore));
    EXPECT_TRUE(sentAnywhere(courier, key));
    EXPECT_FALSE(sentAnywhere(courier, keyWithMore));
}

TEST(Diagnosis, EndsWhenTheTimeIsOver)
{
    FakeCourier courier;
    courier.silent = true;
    Question asked = question();
    asked.timeoutSeconds = 1;
    const Case subject = outcome(&courier, asked);
    EXPECT_TRUE(subject.timedOut);
    EXPECT_FALSE(subject.exchanges.isEmpty());
    EXPECT_GE(subject.tookMs, 900);
}

TEST(Diagnosis, EndsWhenItIsStopped)
{
    FakeCourier courier;
    courier.silent = true;
    Diagnosis diagnosis(&courier, question());
    QSignalSpy finished(&diagnosis, &Diagnosis::finished);
    diagnosis.start();
    diagnosis.stop();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() > 0; }));
    EXPECT_EQ(finished.count(), 1);
}

TEST(Diagnosis, HoldsCandidatesAgainstTheKeyAndKeepsNoneOfThem)
{
    Question asked = question();
    asked.offline = true;
    asked.candidates.push_back({QStringLiteral("K"), share(Secret("n8n-test-encryption-key"))});
    const Case subject = outcome(nullptr, asked);
    ASSERT_EQ(subject.candidates.size(), 1);
    EXPECT_EQ(subject.candidates.first().source, QStringLiteral("K"));
    EXPECT_EQ(subject.candidates.first().instanceId.size(), 64);
}

TEST(Diagnosis, ChecksAServicesKeyWithAQuestionOfItsOwn)
{
    FakeCourier courier;
    Question asked;
    asked.provider = *loadProvider(QStringLiteral("fal"));
    asked.address = asked.provider->base;
    asked.key = share(Secret("01234567-89ab-cdef-0123-456789abcdef:feedfacefeedfacefeedfacefeedface"));
    const Case subject = outcome(&courier, asked);
    ASSERT_TRUE(subject.provider);
    EXPECT_EQ(subject.provider->service, QStringLiteral("fal.ai"));
    EXPECT_TRUE(subject.provider->keyFits);
    EXPECT_EQ(subject.key.kind, KeyKind::Provider);
    ASSERT_FALSE(courier.letters.isEmpty());
    for (const Letter &letter : std::as_const(courier.letters))
        EXPECT_TRUE(letter.ask.endsWith(QLatin1String("_at_provider"))) << letter.ask.toStdString();
}

TEST(Diagnosis, SendsNoKeyOfAnotherService)
{
    FakeCourier courier;
    Question asked;
    asked.provider = *loadProvider(QStringLiteral("openai"));
    asked.address = asked.provider->base;
    asked.key = share(Secret(key));
    const Case subject = outcome(&courier, asked);
    EXPECT_TRUE(courier.letters.isEmpty());
    EXPECT_EQ(subject.key.kind, KeyKind::OtherService);
}

} // namespace kd::test
