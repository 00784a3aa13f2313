#include "core/keys/key_owner.h"

#include <gtest/gtest.h>

namespace kd::test {

TEST(KeyOwner, OfAnInstanceIsItsHostAndItsBaseAddress)
{
    const auto owner = readInstanceOwner(QStringLiteral("https://n8n.example:8443/n8n/api/v1/workflows"));
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->kind, HeldKind::N8nApiKey);
    EXPECT_EQ(owner->host, QStringLiteral("n8n.example:8443"));
    EXPECT_EQ(owner->address, QStringLiteral("https://n8n.example:8443/n8n"));
}

TEST(KeyOwner, OfAnInstanceIsNoWorkflowAndNoNonsense)
{
    for (const char *url : {"", "nonsense", "ftp://n8n.example", "https://n8n.example/webhook/x", "https://me:secret@n8n.example"})
        EXPECT_FALSE(readInstanceOwner(QString::fromLatin1(url))) << url;
}

TEST(KeyOwner, OfAProviderIsItsIdAndAnAddressWhereItIsNotTheProvidersOwn)
{
    const auto owner = readProviderOwner(QStringLiteral("openai"));
    ASSERT_TRUE(owner);
    EXPECT_EQ(owner->kind, HeldKind::ProviderKey);
    EXPECT_EQ(owner->host, QStringLiteral("openai"));
    EXPECT_TRUE(owner->address.isEmpty());
    const auto own = readProviderOwner(QStringLiteral("openai"), QStringLiteral("https://llm.example/v1"));
    ASSERT_TRUE(own);
    EXPECT_EQ(own->address, QStringLiteral("https://llm.example/v1"));
}

TEST(KeyOwner, OfAProviderIsAnIdInSmallLetters)
{
    for (const char *id : {"", "Open AI", "OPENAI", "open/ai", "a23456789012345678901234567890123456789012"})
        EXPECT_FALSE(readProviderOwner(QString::fromLatin1(id))) << id;
    for (const char *base : {"nonsense", "https://llm.example/webhook/x", "https://llm.example/v1?key=abc"})
        EXPECT_FALSE(readProviderOwner(QStringLiteral("openai"), QString::fromLatin1(base))) << base;
}

} // namespace kd::test
