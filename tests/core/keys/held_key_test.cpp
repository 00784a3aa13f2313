#include "core/keys/held_key.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

HeldKey hold(const QByteArray &claims)
{
    const auto encoded = [](const QByteArray &part) { return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    const QByteArray token = encoded(R"({"alg":"HS256","typ":"JWT"})") + '.' + encoded(claims) + '.' + encoded(QByteArray(32, 'x'));
    return holdKey({HeldKind::N8nApiKey, QStringLiteral("n8n.example"), QStringLiteral("main")}, QStringLiteral("https://n8n.example"),
                   share(Secret(token.toStdString())), QDateTime::fromSecsSinceEpoch(2'000'000'000, Qt::UTC));
}

} // namespace

TEST(HeldKey, TakesItsTimesFromAToken)
{
    const HeldKey key = hold(R"({"sub":"x","iss":"n8n","aud":"public-api","iat":1900000000,"exp":2100000000})");
    EXPECT_EQ(key.created.toSecsSinceEpoch(), 1'900'000'000);
    EXPECT_EQ(key.expires.toSecsSinceEpoch(), 2'100'000'000);
    EXPECT_TRUE(key.newKey);
    EXPECT_FALSE(key.oldKey);
    EXPECT_EQ(key.inUse(), key.newKey);
}

TEST(HeldKey, BelievesNoTimeThatCannotBe)
{
    for (const char *claims : {R"({"iss":"n8n","iat":3000000000})", R"({"iss":"n8n","iat":-5,"exp":-5})", R"({"iss":"n8n","exp":9999999999999999})", R"({"iss":"n8n"})"}) {
        const HeldKey key = hold(claims);
        EXPECT_EQ(key.created.toSecsSinceEpoch(), 2'000'000'000) << claims;
        EXPECT_FALSE(key.expires.isValid()) << claims;
    }
}

TEST(HeldKey, UsesTheOldOneUntilThereIsANewOne)
{
    HeldKey key;
    key.oldKey = share(Secret("old"));
    EXPECT_EQ(key.inUse()->expose(), "old");
    key.newKey = share(Secret("new"));
    EXPECT_EQ(key.inUse()->expose(), "new");
}

} // namespace kd::test
