#include "app/rotate/key_text.h"

#include "core/read/address.h"

#include <gtest/gtest.h>

namespace kd::rotate {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Nothing may be sent: a key's text is read before it goes anywhere.
class NoCourier : public Courier
{
public:
    QFuture<kd::Reply> send(Letter, std::stop_token) override
    {
        ADD_FAILURE() << "something was sent";
        return {};
    }
};

const Texts &texts()
{
    static const Result<Texts> loaded = Texts::load();
    return *loaded;
}

Wish wishOf(const char *provider)
{
    Wish wish;
    wish.n8n = *readAddress(s("https://n8n.example:5678/team"));
    if (*provider) {
        wish.kind = HeldKind::ProviderKey;
        wish.provider = s(provider);
    }
    wish.oldKey = share(Secret("sk-ant-api03-" + std::string(93, 'o') + "AA"));
    return wish;
}

struct OneBench {
    explicit OneBench(const Wish &wish) : bench({&courier, nullptr, &texts(), nullptr, {}, {}}, wish)
    {
        if (wish.kind == HeldKind::ProviderKey)
            bench.provider = *loadProvider(wish.provider);
    }
    NoCourier courier;
    Bench bench;
};

QString faultOf(const char *provider, const std::string &key)
{
    OneBench one(wishOf(provider));
    const auto fault = faultOfNewText(one.bench, share(Secret(key)));
    if (!fault)
        return {};
    EXPECT_EQ(fault->kind, ActResult::Kind::Failed);
    EXPECT_FALSE(fault->sentence.isEmpty());
    EXPECT_TRUE(key.size() < 20 || !fault->sentence.contains(QString::fromStdString(key))) << fault->sentence.toStdString();
    EXPECT_EQ(fault->citations.isEmpty(), key.empty());
    return fault->reason;
}

const std::string token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhIiwiaXNzIjoibjhuIiwiYXVkIjoicHVibGljLWFwaSIsImlhdCI6MTc2MDAwMDAwMH0." + std::string(42, 'c') + "A";

} // namespace

TEST(NewKeyText, AKeyOfTheRightFormIsTaken)
{
    EXPECT_EQ(faultOf("", token), QString());
    EXPECT_EQ(faultOf("anthropic", "sk-ant-api03-" + std::string(93, 'n') + "AA"), QString());
    EXPECT_EQ(faultOf("openai", "sk-proj-" + std::string(96, 'n')), QString()) << "a form that is not quite known";
}

TEST(NewKeyText, WhatIsWrongIsNamed)
{
    EXPECT_EQ(faultOf("anthropic", ""), s("key_is_empty"));
    EXPECT_EQ(faultOf("anthropic", "sk-ant-api03-" + std::string(93, 'o') + "AA"), s("key_is_the_old_one"));
    EXPECT_EQ(faultOf("openai", "sk-ant-api03-" + std::string(93, 'n') + "AA"), s("key_belongs_to_another_service"));
    EXPECT_EQ(faultOf("", "sk-ant-api03-" + std::string(93, 'n') + "AA"), s("key_belongs_to_another_service"));
    EXPECT_EQ(faultOf("openai", token), s("key_belongs_to_another_service"));
    EXPECT_EQ(faultOf("", token.substr(0, 60) + "\u200B" + token.substr(60)), s("key_has_hidden_characters"));
    EXPECT_EQ(faultOf("", token.substr(0, token.rfind('.'))), s("key_is_truncated"));
    EXPECT_EQ(faultOf("", "Bearer " + token), s("key_carries_bearer_prefix"));
    EXPECT_EQ(faultOf("", "\"" + token + "\""), s("key_is_wrapped_in_quotes"));
    EXPECT_EQ(faultOf("", "****************************************abcd"), s("key_is_masked"));
    EXPECT_EQ(faultOf("", "YOUR_API_KEY"), s("key_is_placeholder"));
}

TEST(NewKeyText, TheAddressAndThePageAreWhole)
{
    OneBench own(wishOf(""));
    EXPECT_EQ(addressOf(own.bench), s("https://n8n.example:5678/team"));
    EXPECT_EQ(linkOf(own.bench), s("https://n8n.example:5678/team/settings/api"));
    OneBench provider(wishOf("openai"));
    EXPECT_EQ(addressOf(provider.bench), QString());
    EXPECT_EQ(linkOf(provider.bench), s("https://platform.openai.com/api-keys"));
    provider.bench.wish.providerAddress = *readAddress(s("https://gate.example/openai/v1"));
    EXPECT_EQ(addressOf(provider.bench), s("https://gate.example/openai/v1"));
}

} // namespace kd::rotate
