#include "core/keys/held_key_bytes.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

HeldKey sample()
{
    HeldKey key;
    key.name = {HeldKind::ProviderKey, QStringLiteral("openai"), QStringLiteral("Büro")};
    key.address = QStringLiteral("https://proxy.example/v1");
    key.newKey = share(Secret(std::string_view("new\n\0\xff{}", 8)));
    key.created = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    key.due = QDate(2027, 1, 31);
    return key;
}

} // namespace

TEST(HeldKeyBytes, GiveBackEveryByte)
{
    for (const bool withOld : {false, true}) {
        HeldKey key = sample();
        if (withOld)
            key.oldKey = share(Secret("\r\nold"));
        const auto again = heldKeyFromBytes(toBytes(key));
        ASSERT_TRUE(again);
        EXPECT_EQ(again->name, key.name);
        EXPECT_EQ(again->address, key.address);
        EXPECT_TRUE(again->newKey->equals(*key.newKey));
        EXPECT_EQ(!again->oldKey, !withOld);
        EXPECT_EQ(again->created, key.created);
        EXPECT_EQ(again->due, key.due);
        EXPECT_FALSE(again->lastProven.isValid());
        EXPECT_FALSE(again->expires.isValid());
        EXPECT_EQ(toBytes(*again), toBytes(key));
    }
}

TEST(HeldKeyBytes, TellAnOldKeyAloneFromANewOne)
{
    HeldKey key = sample();
    std::swap(key.oldKey, key.newKey);
    const auto again = heldKeyFromBytes(toBytes(key));
    ASSERT_TRUE(again && again->oldKey);
    EXPECT_FALSE(again->newKey);
}

TEST(HeldKeyBytes, AreRefusedWhereTheyAreNotWhole)
{
    const QByteArray whole = toBytes(sample());
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(heldKeyFromBytes(whole.left(length))) << length;
    EXPECT_FALSE(heldKeyFromBytes(whole + 'x'));
    EXPECT_FALSE(heldKeyFromBytes("keydoctor key 1\n{}\n"));
    EXPECT_FALSE(heldKeyFromBytes(QByteArray(whole).replace("key 1", "key 2")));
    EXPECT_FALSE(heldKeyFromBytes(QByteArray(whole).replace("\"new_length\":8", "\"new_length\":-8")));
    EXPECT_FALSE(heldKeyFromBytes(QByteArray(whole).replace("\"new_length\":8", "\"new_length\":8.5")));
    EXPECT_FALSE(heldKeyFromBytes(QByteArray(whole).replace("\"new_length\":8", "\"new_length\":1e30")));
}

} // namespace kd::test
