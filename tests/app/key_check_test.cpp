#include "app/key_check.h"

#include "core/evidence/asks.h"

#include <QPromise>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <algorithm>

namespace kd::test {

namespace {

using KeyAnswer = KeyAcceptance::Answer;

const std::string groqKey = "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";
const std::string otherGroqKey = "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";

/// A provider that says what it is told to say of a held key, and refuses every other.
class FakeProvider : public Courier
{
public:
    QFuture<Reply> send(Letter letter, std::stop_token) override
    {
        letters.append(letter);
        auto promise = std::make_shared<QPromise<Reply>>();
        promise->start();
        Reply reply;
        reply.answer.kind = AnswerKind::Response;
        reply.answer.status = 401;
        reply.answer.body = R"({"error":{"message":"Invalid API Key","type":"invalid_request_error","code":"invalid_api_key"}})";
        if (acceptsAll || (letter.ask == ask::keyAtProvider && status != 401)) {
            reply.answer.status = acceptsAll ? 200 : status;
            reply.answer.body = body;
        }
        QTimer::singleShot(0, [promise, reply] {
            promise->addResult(reply);
            promise->finish();
        });
        return promise->future();
    }

    [[nodiscard]] qsizetype asked(const QString &ask) const
    {
        return std::count_if(letters.begin(), letters.end(), [&](const Letter &letter) { return letter.ask == ask; });
    }

    QList<Letter> letters;
    int status = 401;
    QByteArray body = R"({"object":"list","data":[]})";
    bool acceptsAll = false;
};

HeldKey held(const char *provider, const std::string &key, const char *address = "")
{
    return holdKey({HeldKind::ProviderKey, QString::fromLatin1(provider), QStringLiteral("main")}, QString::fromLatin1(address), share(Secret(key)),
                   QDateTime::currentDateTimeUtc());
}

const Texts &texts()
{
    static const Result<Texts> loaded = Texts::load();
    return *loaded;
}

KeyAcceptance outcome(FakeProvider &courier, const HeldKey &key, QList<Exchange> *memory = nullptr)
{
    KeyCheck check(&courier, texts(), key);
    if (memory)
        check.remember(*memory);
    std::optional<KeyAcceptance> got;
    QObject::connect(&check, &KeyCheck::finished, [&](const KeyAcceptance &acceptance) { got = acceptance; });
    check.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return got.has_value(); }));
    if (memory)
        *memory = check.heard();
    return got.value_or(KeyAcceptance());
}

std::optional<KeyAcceptance> textFault(const char *provider, const std::string &key)
{
    return kd::textFault(share(Secret(key)), {HeldKind::ProviderKey, QString::fromLatin1(provider), QStringLiteral("main")}, texts());
}

} // namespace

TEST(KeyCheck, ProvesAProvidersKeyAgainstABrokenOne)
{
    FakeProvider courier;
    courier.status = 200;
    const KeyAcceptance acceptance = outcome(courier, held("groq", groqKey));
    EXPECT_EQ(acceptance.answer, KeyAnswer::Accepted);
    EXPECT_EQ(acceptance.verdict, QStringLiteral("healthy"));
    EXPECT_TRUE(acceptance.sentence.contains(QLatin1String("Groq"))) << acceptance.sentence.toStdString();
    EXPECT_EQ(courier.letters.size(), 2);
    for (const Letter &letter : courier.letters) {
        EXPECT_EQ(letter.origin.host, QStringLiteral("api.groq.com"));
        EXPECT_EQ(letter.target, "/openai/v1/models");
    }
}

TEST(KeyCheck, GoesToTheAddressThatTheKeyIsKeptWith)
{
    FakeProvider courier;
    courier.status = 200;
    EXPECT_EQ(outcome(courier, held("groq", groqKey, "https://gate.example/groq/openai/v1")).answer, KeyAnswer::Accepted);
    EXPECT_EQ(courier.letters.constFirst().origin.host, QStringLiteral("gate.example"));
    EXPECT_EQ(courier.letters.constFirst().target, "/groq/openai/v1/models");
}

TEST(KeyCheck, TellsARefusedKeyFromARestrictedOne)
{
    FakeProvider courier;
    EXPECT_EQ(outcome(courier, held("groq", groqKey)).answer, KeyAnswer::Refused);
    const std::string half(40, 'a');
    const HeldKey openai = held("openai", "sk-proj-" + half + "T3BlbkFJ" + half);
    courier.status = 403;
    courier.body = R"({"error":{"message":"You have insufficient permissions for this operation. Missing scopes: api.model.read.","code":"missing_scope"}})";
    const KeyAcceptance restricted = outcome(courier, openai);
    EXPECT_EQ(restricted.answer, KeyAnswer::Restricted);
    EXPECT_EQ(restricted.verdict, QStringLiteral("provider_key_restricted"));
    courier.status = 429;
    courier.body = R"({"error":{"message":"You exceeded your current quota.","code":"insufficient_quota"}})";
    EXPECT_EQ(outcome(courier, openai).verdict, QStringLiteral("provider_plan_or_quota"));
    courier.status = 401;
    courier.letters.clear();
    EXPECT_EQ(outcome(courier, openai).answer, KeyAnswer::Refused);
}

TEST(KeyCheck, BlamesNoKeyForWhatConcernsEverybody)
{
    FakeProvider courier;
    courier.status = 403;
    courier.body = R"({"error":{"message":"Access denied. Please check your network settings."}})";
    EXPECT_EQ(outcome(courier, held("groq", groqKey)).answer, KeyAnswer::Undecided);
    courier.status = 503;
    courier.body = "{}";
    EXPECT_EQ(outcome(courier, held("groq", groqKey)).answer, KeyAnswer::Undecided);
    courier.acceptsAll = true;
    courier.body = R"({"object":"list"})";
    const KeyAcceptance acceptance = outcome(courier, held("groq", groqKey));
    EXPECT_EQ(acceptance.answer, KeyAnswer::Undecided);
    EXPECT_EQ(acceptance.verdict, QStringLiteral("undetermined"));
}

TEST(KeyCheck, NeverSendsAnotherServicesKey)
{
    FakeProvider courier;
    courier.status = 200;
    const KeyAcceptance acceptance = outcome(courier, held("openai", groqKey));
    EXPECT_EQ(acceptance.verdict, QStringLiteral("key_belongs_to_another_service"));
    EXPECT_EQ(acceptance.answer, KeyAnswer::Refused);
    EXPECT_TRUE(courier.letters.isEmpty());
}

TEST(KeyCheck, AsksNobodyAboutAProviderThatIsNotKnown)
{
    FakeProvider courier;
    const KeyAcceptance acceptance = outcome(courier, held("nobody", groqKey));
    EXPECT_EQ(acceptance.answer, KeyAnswer::Undecided);
    EXPECT_FALSE(acceptance.sentence.isEmpty());
    EXPECT_TRUE(courier.letters.isEmpty());
}

TEST(KeyCheck, SendsOneBrokenKeyForManyOfItsForm)
{
    FakeProvider courier;
    courier.status = 200;
    QList<Exchange> memory;
    EXPECT_EQ(outcome(courier, held("groq", groqKey), &memory).answer, KeyAnswer::Accepted);
    EXPECT_EQ(outcome(courier, held("groq", otherGroqKey), &memory).answer, KeyAnswer::Accepted);
    EXPECT_EQ(courier.asked(ask::keyAtProvider), 2);
    EXPECT_EQ(courier.asked(ask::controlAtProvider), 1);
    const std::string old = "0123456789abcdef0123456789abcdef";
    QList<Exchange> eleven;
    outcome(courier, held("elevenlabs", "sk_" + old + "0123456789abcdef"), &eleven);
    outcome(courier, held("elevenlabs", old), &eleven);
    EXPECT_EQ(courier.asked(ask::controlAtProvider), 3) << "one of each form";
}

TEST(KeyCheck, StaysWithinFourRefusals)
{
    FakeProvider courier;
    QList<Exchange> memory;
    for (int i = 0; i < 6; ++i) {
        const KeyAcceptance acceptance = outcome(courier, held("groq", groqKey), &memory);
        EXPECT_NE(acceptance.answer, KeyAnswer::Accepted);
        EXPECT_TRUE(acceptance.answer == KeyAnswer::Refused || acceptance.sentence.contains(QLatin1String("four requests"))) << acceptance.sentence.toStdString();
    }
    EXPECT_EQ(courier.letters.size(), 4);
}

TEST(KeyCheck, ReadsTheTextBeforeItIsKept)
{
    EXPECT_FALSE(textFault("groq", groqKey));
    EXPECT_FALSE(textFault("openai", "sk-proj-" + std::string(60, 'a'))) << "a form that is not quite known";
    EXPECT_FALSE(textFault("nobody", groqKey)) << "nothing is known of its keys";
    EXPECT_EQ(textFault("openai", groqKey)->verdict, QStringLiteral("key_belongs_to_another_service"));
    EXPECT_EQ(textFault("groq", groqKey + "\u200B")->verdict, QStringLiteral("key_has_hidden_characters"));
    EXPECT_TRUE(textFault("groq", "n8n_api_0123456789012345678901234567890123456789")->sentence.contains(QLatin1String("n8n's own")));
    EXPECT_TRUE(textFault("nobody", "n8n_api_0123456789012345678901234567890123456789")->sentence.contains(QLatin1String("n8n's own")));
}

} // namespace kd::test
