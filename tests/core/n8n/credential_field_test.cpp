#include "core/n8n/credential_field.h"

#include "core/read/provider.h"

#include <gtest/gtest.h>

namespace kd::n8n {

TEST(CredentialField, KnowsWhereTheKeyIs)
{
    EXPECT_EQ(keyFieldOf(QStringLiteral("openAiApi"))->name, QStringLiteral("apiKey"));
    EXPECT_EQ(keyFieldOf(QStringLiteral("slackApi"))->name, QStringLiteral("accessToken"));
    EXPECT_EQ(keyFieldOf(QStringLiteral("httpBearerAuth"))->name, QStringLiteral("token"));
    EXPECT_FALSE(keyFieldOf(QStringLiteral("httpBearerAuth"))->wholeHeader);
    EXPECT_TRUE(keyFieldOf(QStringLiteral("httpHeaderAuth"))->wholeHeader);
    EXPECT_FALSE(keyFieldOf(QStringLiteral("someCommunityApi")));
}

TEST(CredentialField, AgreesWithWhatIsKnownOfTheProviders)
{
    for (const QString &id : providerIds()) {
        const auto provider = loadProvider(id);
        ASSERT_TRUE(provider) << id.toStdString();
        for (const CredentialHome &home : provider->credentials) {
            const auto field = keyFieldOf(home.type);
            ASSERT_TRUE(field) << home.type.toStdString();
            EXPECT_EQ(field->name, home.field) << home.type.toStdString();
        }
    }
}

TEST(CredentialField, GuessesOnlyWhereThereIsNoChoice)
{
    EXPECT_EQ(keyFieldAmong({QStringLiteral("secret")})->name, QStringLiteral("secret"));
    EXPECT_FALSE(keyFieldAmong({}));
    EXPECT_FALSE(keyFieldAmong({QStringLiteral("a"), QStringLiteral("b")}));
}

} // namespace kd::n8n
