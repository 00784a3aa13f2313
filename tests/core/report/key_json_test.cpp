#include "core/report/key_json.h"

#include "core/read/api_key.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

KeyReading read(const char *text)
{
    return readKey(share(Secret(text))).reading;
}

} // namespace

TEST(KeyJson, ReadsWhatItWrites)
{
    for (const char *text : {"", "x", "n8n_api_0123456789abcdef0123456789abcdef01234567", "export N8N_API_KEY='Bearer \u200Babc\u00A0d'\n", "sk-ant-api03-0123456789", "****abcd", "YOUR_KEY",
                             "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJuOG4iLCJhdWQiOiJwdWJsaWMtYXBpIiwiaWF0IjoxNzYxMTM1OTY0LCJleHAiOjE3NjM3Mjc5NjR9.abc", "a\xff\x01"}) {
        const KeyReading reading = read(text);
        const KeyReading again = keyReadingFrom(toJson(reading));
        EXPECT_EQ(toJson(again), toJson(reading)) << text;
        EXPECT_EQ(again.isClean(), reading.isClean()) << text;
        EXPECT_EQ(again.kind, reading.kind);
        EXPECT_EQ(again.faults.size(), reading.faults.size());
        EXPECT_EQ(again.claims.exp, reading.claims.exp);
    }
}

TEST(KeyJson, TellsNoKeyFromAnEmptyOne)
{
    EXPECT_TRUE(toJson(KeyReading()).isEmpty());
    EXPECT_FALSE(keyReadingFrom({}).given);
    EXPECT_TRUE(keyReadingFrom(toJson(read(""))).given);
}

TEST(KeyJson, HoldsCandidatesWithoutTheirKeys)
{
    const QList<CandidateReading> candidates{{QStringLiteral("K"), true, QStringLiteral("id")}, {QStringLiteral("L"), false, {}}, {QStringLiteral("M"), std::nullopt, {}}};
    const QList<CandidateReading> again = candidatesFrom(toJson(candidates));
    ASSERT_EQ(again.size(), 3);
    EXPECT_EQ(again.at(0).signsKey, true);
    EXPECT_EQ(again.at(1).signsKey, false);
    EXPECT_FALSE(again.at(2).signsKey);
    EXPECT_EQ(again.at(0).source, QStringLiteral("K"));
}

TEST(KeyJson, TakesOddValuesForNone)
{
    const KeyReading reading = keyReadingFrom({{QStringLiteral("kind"), QStringLiteral("nonsense")}, {QStringLiteral("claims"), 7}, {QStringLiteral("faults"), QJsonArray{1}},
                                               {QStringLiteral("length"), -5}, {QStringLiteral("wrappers"), QJsonArray{QJsonObject{{QStringLiteral("kind"), 1}}}}});
    EXPECT_TRUE(reading.given);
    EXPECT_EQ(reading.kind, KeyKind::Unknown);
    EXPECT_FALSE(reading.claims.exp);
}

} // namespace kd::test
