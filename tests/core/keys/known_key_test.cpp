#include "core/keys/known_key.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

HeldKey sample()
{
    HeldKey key;
    key.name = {HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QStringLiteral("main")};
    key.address = QStringLiteral("https://n8n.example");
    key.newKey = share(Secret("HUNTER2hunter2HUNTER2hunter2"));
    key.fingerprint = QStringLiteral("fp:012345");
    key.created = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    key.lastProven = key.created.addDays(2);
    key.due = QDate(2027, 1, 31);
    return key;
}

} // namespace

TEST(KnownKeys, AreReadAsTheyWereWrittenWithoutASecret)
{
    HeldKey both = sample();
    both.oldKey = share(Secret("HUNTER2hunter2HUNTER2hunter3"));
    for (const KnownKey::State state : {KnownKey::State::Held, KnownKey::State::Storing, KnownKey::State::Forgetting}) {
        const QByteArray bytes = toJson({knownOf(sample(), state), knownOf(both, state)});
        EXPECT_FALSE(bytes.contains("HUNTER2"));
        const auto keys = knownKeysFromJson(bytes, QStringLiteral("keys.json"));
        ASSERT_TRUE(keys);
        ASSERT_EQ(keys->size(), 2);
        EXPECT_EQ(keys->constFirst().state, state);
        EXPECT_EQ(keys->constFirst().due, QDate(2027, 1, 31));
        EXPECT_EQ(keys->constFirst().lastProven, sample().lastProven);
        EXPECT_FALSE(keys->constFirst().inRotation);
        EXPECT_TRUE(keys->constLast().inRotation);
        EXPECT_EQ(toJson(*keys), bytes);
    }
    EXPECT_TRUE(knownKeysFromJson(toJson({}), {})->isEmpty());
}

TEST(KnownKeys, AreRefusedWhereTheyAreDamaged)
{
    for (const char *text : {"", "{", "[]", "{}", "null", R"({"schema_version":"1"})", R"({"schema_version":"1","keys":{}})", R"({"schema_version":"2","keys":[]})",
                             R"({"schema_version":"1","keys":[1]})", R"({"schema_version":"1","keys":[{"name":"nonsense"}]})"}) {
        const auto keys = knownKeysFromJson(text, QStringLiteral("keys.json"));
        ASSERT_FALSE(keys) << text;
        EXPECT_EQ(keys.error().file, QStringLiteral("keys.json"));
    }
}

TEST(KnownKeys, PassOverWhatTheyDoNotKnow)
{
    const auto keys = knownKeysFromJson(R"({"schema_version":"1","keys":[{"name":"provider-key/openai/a","state":"other","due":"soon","created":5,"more":[]}]})", {});
    ASSERT_TRUE(keys && keys->size() == 1);
    EXPECT_EQ(keys->constFirst().state, KnownKey::State::Held);
    EXPECT_FALSE(keys->constFirst().due.isValid());
    EXPECT_FALSE(keys->constFirst().created.isValid());
}

} // namespace kd::test
