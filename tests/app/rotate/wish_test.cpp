#include "app/rotate/wish.h"

#include <gtest/gtest.h>

namespace kd::rotate {

namespace {

Rotation rotationOf(HeldKind kind)
{
    Rotation rotation;
    rotation.kind = kind;
    rotation.mode = Mode::Leaked;
    rotation.target.label = QStringLiteral("shop");
    rotation.target.provider = QStringLiteral("openai");
    rotation.target.address = QStringLiteral("https://n8n.example:5678");
    rotation.wishes = {{QStringLiteral("via"), QStringLiteral("session")}, {QStringLiteral("grace"), QStringLiteral("90")}};
    return rotation;
}

} // namespace

TEST(WishOfARotation, WhatTheJournalHoldsCountsAndOfTheRestTheSecrets)
{
    Wish given;
    given.label = QStringLiteral("other");
    given.via = Via::Guided;
    given.n8nKey = share(Secret("key"));
    given.oldKey = share(Secret("old"));
    given.newKey = share(Secret("new"));
    given.places = {{{}, Place::Kind::ByHand, QStringLiteral("x"), {}, {}, {}}};
    const auto wish = wishFor(rotationOf(HeldKind::ProviderKey), given);
    ASSERT_TRUE(wish);
    EXPECT_EQ(wish->kind, HeldKind::ProviderKey);
    EXPECT_EQ(wish->mode, Mode::Leaked);
    EXPECT_EQ(wish->label, QStringLiteral("shop"));
    EXPECT_EQ(wish->provider, QStringLiteral("openai"));
    EXPECT_EQ(wish->via, Via::Session);
    ASSERT_TRUE(wish->n8n);
    EXPECT_EQ(wish->n8n->origin.authority(), QStringLiteral("n8n.example:5678"));
    EXPECT_FALSE(wish->providerAddress);
    EXPECT_TRUE(wish->places.isEmpty()) << "they stand in the journal";
    EXPECT_EQ(wish->n8nKey, given.n8nKey);
    EXPECT_EQ(wish->oldKey, given.oldKey);
    EXPECT_EQ(wish->newKey, given.newKey);
}

TEST(WishOfARotation, AnAddressThatCannotBeReadIsSaid)
{
    Rotation rotation = rotationOf(HeldKind::ProviderKey);
    rotation.target.providerAddress = QStringLiteral("gate.example");
    EXPECT_FALSE(wishFor(rotation, {}));
}

TEST(WishOfARotation, TheWaysAreReadAsTheyAreWritten)
{
    for (const Via via : {Via::Any, Via::Api, Via::Session, Via::Guided})
        EXPECT_EQ(viaFrom(toString(via)), via);
    EXPECT_FALSE(viaFrom(QStringLiteral("api ")));
}

} // namespace kd::rotate
