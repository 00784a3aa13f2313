#include "core/read/provider.h"

#include "core/read/address.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

const QString file = QStringLiteral("openai.json");

QJsonObject good()
{
    QFile read(QStringLiteral(":/resources/providers/openai.json"));
    EXPECT_TRUE(read.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(read.readAll()).object();
}

/// The same with another value at a place, such as "check.path"; an undefined one is left out.
QJsonObject with(QJsonObject json, const QString &place, const QJsonValue &value)
{
    const QString name = place.section(QLatin1Char('.'), 0, 0);
    const QString rest = place.section(QLatin1Char('.'), 1);
    json.insert(name, rest.isEmpty() ? value : QJsonValue(with(json.value(name).toObject(), rest, value)));
    return json;
}

Result<Provider> readFrom(const QJsonObject &json)
{
    return readProvider(QJsonDocument(json).toJson(), file);
}

void expectRefused(const char *place, const QJsonValue &value)
{
    const auto provider = readFrom(with(good(), QString::fromLatin1(place), value));
    ASSERT_FALSE(provider) << place;
    EXPECT_EQ(provider.error().file, file);
    EXPECT_FALSE(provider.error().sentence.isEmpty());
}

std::string targetAt(const char *id, const char *url)
{
    return loadProvider(QString::fromLatin1(id))->targetAt(*readAddress(QString::fromLatin1(url))).toStdString();
}

} // namespace

TEST(Provider, TwelveAreKnown)
{
    EXPECT_EQ(providerIds().size(), 12);
    for (const QString &id : providerIds()) {
        const auto provider = loadProvider(id);
        ASSERT_TRUE(provider) << provider.error().sentence.toStdString();
        EXPECT_EQ(provider->id, id);
        EXPECT_TRUE(provider->base.origin.tls);
        EXPECT_TRUE(provider->keys.page.startsWith(QLatin1String("https://"))) << id.toStdString();
        EXPECT_TRUE(provider->keys.twoAtOnce) << "else an overlap would need another plan: " << id.toStdString();
        EXPECT_FALSE(provider->keys.makeButton.isEmpty()) << id.toStdString();
        EXPECT_FALSE(provider->keys.advice.isEmpty()) << id.toStdString();
        EXPECT_EQ(provider->keys.apiNeeds.isEmpty(), !provider->keys.apiMakes && !provider->keys.apiRevokes) << id.toStdString();
        EXPECT_FALSE(provider->credentials.isEmpty());
        EXPECT_FALSE(provider->environment.isEmpty());
        EXPECT_FALSE(provider->answers.isEmpty());
    }
}

TEST(Provider, IsFoundByOtherSpellings)
{
    for (const char *name : {"huggingface", "Hugging Face", "hugging-face", "HF"})
        EXPECT_EQ(loadProvider(QString::fromLatin1(name))->id, QStringLiteral("huggingface")) << name;
    EXPECT_EQ(loadProvider(QStringLiteral("fal.ai"))->id, QStringLiteral("fal"));
    for (const char *name : {"", "nobody", "../causes/timeout", "openai.json"})
        EXPECT_FALSE(loadProvider(QString::fromLatin1(name))) << name;
    EXPECT_TRUE(loadProvider(QStringLiteral("nobody")).error().sentence.contains(QLatin1String("replicate")));
}

TEST(Provider, KnowsWhatRotationNeeds)
{
    const auto openai = loadProvider(QStringLiteral("openai"));
    EXPECT_EQ(openai->keys.page, QStringLiteral("https://platform.openai.com/api-keys"));
    EXPECT_TRUE(openai->keys.apiMakes && openai->keys.apiRevokes && openai->keys.restrictable);
    EXPECT_TRUE(openai->keys.apiNeeds.contains(QLatin1String("admin")));
    EXPECT_EQ(openai->credentials.front().type, QStringLiteral("openAiApi"));
    EXPECT_EQ(openai->credentials.front().field, QStringLiteral("apiKey"));
    EXPECT_TRUE(loadProvider(QStringLiteral("openrouter"))->keys.apiNeeds.contains(QLatin1String("provisioning")));
    const auto anthropic = loadProvider(QStringLiteral("anthropic"));
    EXPECT_TRUE(!anthropic->keys.apiMakes && anthropic->keys.apiRevokes);
    EXPECT_FALSE(loadProvider(QStringLiteral("groq"))->keys.apiMakes);
}

TEST(Provider, KnowsTheFormOfItsKeys)
{
    const auto openai = loadProvider(QStringLiteral("openai"));
    const std::string half(40, 'a');
    ASSERT_TRUE(openai->formOf("sk-proj-" + half + "T3BlbkFJ" + half));
    EXPECT_EQ(openai->formOf("sk-12345678901234567890T3BlbkFJ12345678901234567890")->name, QStringLiteral("old user key"));
    EXPECT_FALSE(openai->formOf("x sk-proj-" + half + "T3BlbkFJ" + half)) << "the whole text";
    EXPECT_FALSE(openai->formOf({}));
    EXPECT_TRUE(loadProvider(QStringLiteral("fal"))->formOf("01234567-89ab-cdef-0123-456789abcdef:0123456789abcdef0123456789abcdef"));
}

TEST(Provider, IsAskedAtItsOwnPathOrBelowAGivenOne)
{
    EXPECT_EQ(targetAt("openai", "https://api.openai.com/v1"), "/v1/models");
    EXPECT_EQ(targetAt("openai", "http://127.0.0.1:8080"), "/v1/models");
    EXPECT_EQ(targetAt("openai", "http://127.0.0.1:8080/"), "/v1/models");
    EXPECT_EQ(targetAt("openai", "http://gate.example/openai/v1/"), "/openai/v1/models");
    EXPECT_EQ(targetAt("anthropic", "http://127.0.0.1:8080"), "/v1/models?limit=1");
    EXPECT_EQ(targetAt("anthropic", "http://gate.example/v1"), "/v1/models?limit=1") << "as some write it";
    EXPECT_EQ(targetAt("anthropic", "http://gate.example/claude"), "/claude/v1/models?limit=1");
    EXPECT_EQ(targetAt("huggingface", "https://huggingface.co"), "/api/whoami-v2");
    EXPECT_EQ(targetAt("fal", "https://api.fal.ai/v1"), "/v1/models/pricing?endpoint_id=fal-ai/flux/dev");
}

TEST(Provider, IsRefusedWhereItsFileDoesNotHold)
{
    const QJsonObject nothing;
    for (const char *place : {"id", "name", "key", "auth", "check", "keys", "key.forms", "auth.header", "check.base_url", "check.path", "keys.page", "keys.tr_advice"})
        expectRefused(place, QJsonValue(QJsonValue::Undefined));
    for (const char *place : {"id", "name", "auth.header", "check.path", "keys.page"})
        expectRefused(place, QString(1001, QLatin1Char('a')));
    expectRefused("auth.header", QStringLiteral("A: b"));
    expectRefused("auth.scheme", QStringLiteral("Bearer\r\nX: y"));
    expectRefused("check.headers", QJsonObject{{QStringLiteral("X Y"), QStringLiteral("z")}});
    expectRefused("check.headers", QJsonObject{{QStringLiteral("X"), QStringLiteral("a\nb")}});
    for (const char *url : {"http://api.openai.com/v1", "https://u:p@api.openai.com", "https://api.openai.com/?a=b", "nonsense"})
        expectRefused("check.base_url", QString::fromLatin1(url));
    expectRefused("check.path", QStringLiteral("models"));
    expectRefused("check.path", QStringLiteral("/a b"));
}

TEST(Provider, IsRefusedForAnAnswerThatSaysNothing)
{
    const auto answers = [](const QJsonObject &answer) { return QJsonArray{answer}; };
    const QJsonArray status{401};
    const QJsonObject where{{QStringLiteral("a"), QStringLiteral("b")}};
    const QJsonObject whole{{QStringLiteral("status"), status}, {QStringLiteral("where"), where}, {QStringLiteral("verdict"), QStringLiteral("rejected")}, {QStringLiteral("cause"), QStringLiteral("provider_rejects_key")}};
    EXPECT_TRUE(readFrom(with(good(), QStringLiteral("answers"), answers(whole))));
    for (const char *name : {"status", "where", "verdict", "cause"})
        expectRefused("answers", answers(with(whole, QString::fromLatin1(name), QJsonValue(QJsonValue::Undefined))));
    expectRefused("answers", answers(with(whole, QStringLiteral("status"), QJsonArray{99})));
    expectRefused("answers", answers(with(whole, QStringLiteral("verdict"), QStringLiteral("nonsense"))));
    expectRefused("answers", answers(with(whole, QStringLiteral("where"), QJsonObject{{QString(), QStringLiteral("b")}})));
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(whole);
    expectRefused("answers", many);
}

TEST(Provider, IsRefusedForAFormThatIsNone)
{
    expectRefused("key.forms", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("pattern"), QStringLiteral("(")}, {QStringLiteral("control"), QStringLiteral("x")}}});
    expectRefused("key.forms", QJsonArray());
}

TEST(Provider, IsRefusedWhereItIsNoFileOfThatKind)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("[]"), QByteArray("{"), QByteArray("{}"), '{' + QByteArray(70'000, ' ') + '}'}) {
        const auto provider = readProvider(bytes, file);
        ASSERT_FALSE(provider);
        EXPECT_FALSE(provider.error().sentence.isEmpty());
    }
}

} // namespace kd::test
