#include "core/read/key_shapes.h"

#include <gtest/gtest.h>

#include <string>

namespace kd::test {

namespace {

struct Known {
    const char *prefix;
    std::size_t length;
    const char *service;
};

class AServicesKey : public testing::TestWithParam<Known>
{
};

std::string keyOf(const char *prefix, std::size_t length)
{
    std::string key = prefix;
    key.resize(length, 'a');
    return key;
}

} // namespace

TEST_P(AServicesKey, IsKnownByItsPrefixAndMeasuredByItsLength)
{
    const Known &known = GetParam();
    const KeyShape whole = shapeOf(keyOf(known.prefix, known.length));
    EXPECT_EQ(whole.kind, KeyKind::OtherService);
    EXPECT_EQ(whole.service, QString::fromLatin1(known.service));
    EXPECT_FALSE(whole.wrongLength);
    const KeyShape cut = shapeOf(keyOf(known.prefix, std::string_view(known.prefix).size() + 1));
    EXPECT_EQ(cut.service, QString::fromLatin1(known.service));
    EXPECT_TRUE(cut.wrongLength);
    EXPECT_TRUE(shapeOf(keyOf(known.prefix, 400)).wrongLength);
}

// The lengths of facts/providers.md's expressions.
INSTANTIATE_TEST_SUITE_P(
    KeyShapes, AServicesKey,
    testing::Values(Known{"sk-ant-api03-", 108, "Anthropic"}, Known{"sk-ant-admin01-", 110, "Anthropic"}, Known{"sk-or-v1-", 73, "OpenRouter"},
                    Known{"sk-proj-", 164, "OpenAI"}, Known{"sk-svcacct-", 167, "OpenAI"}, Known{"sk-admin-", 133, "OpenAI"},
                    Known{"sk_live_", 107, "Stripe"}, Known{"sk_", 51, "ElevenLabs"}, Known{"pcsk_", 74, "Pinecone"}, Known{"pcsk_", 75, "Pinecone"},
                    Known{"gsk_", 56, "Groq"}, Known{"hf_", 37, "Hugging Face"}, Known{"api_org_", 42, "Hugging Face"}, Known{"AIza", 39, "Google"},
                    Known{"AQ.Ab8RN6", 53, "Google"}, Known{"r8_", 40, "Replicate"}, Known{"xai-", 84, "xAI"}, Known{"pplx-", 53, "Perplexity"},
                    Known{"ghp_", 40, "GitHub"}, Known{"gho_", 40, "GitHub"}, Known{"ghu_", 40, "GitHub"}, Known{"ghs_", 255, "GitHub"}, Known{"ghr_", 40, "GitHub"},
                    Known{"github_pat_", 93, "GitHub"}, Known{"xoxb-", 57, "Slack"}, Known{"xoxp-", 77, "Slack"}, Known{"ntn_", 50, "Notion"},
                    Known{"secret_", 50, "Notion"}, Known{"SG.", 69, "SendGrid"}, Known{"AKIA", 20, "AWS"}));

TEST(KeyShapes, KnowAKeyPairByItsParts)
{
    const KeyShape fal = shapeOf("01234567-89ab-cdef-0123-456789abcdef:0123456789abcdef0123456789abcdef");
    EXPECT_EQ(fal.service, QStringLiteral("fal.ai"));
    const KeyShape telegram = shapeOf("123456789:AAFabcdefghijklmnopqrstuvwxyz012345");
    EXPECT_EQ(telegram.service, QStringLiteral("Telegram"));
    EXPECT_EQ(shapeOf("01234567-89ab-cdef-0123-456789abcdef").kind, KeyKind::Unknown) << "a UUID alone is nobody's";
}

TEST(KeyShapes, NameNoServiceForAnOpenAiLikePrefix)
{
    EXPECT_EQ(shapeOf("sk-0123456789abcdef0123456789abcdef").kind, KeyKind::OtherService);
    EXPECT_NE(shapeOf("sk-0123456789abcdef0123456789abcdef").service, QStringLiteral("OpenAI"));
}

TEST(KeyShapes, KnowN8nsOwnOldKeys)
{
    EXPECT_EQ(shapeOf("n8n_api_" + std::string(40, 'a')).kind, KeyKind::N8nLegacy);
    EXPECT_FALSE(shapeOf("n8n_api_" + std::string(40, 'a')).wrongLength);
    EXPECT_FALSE(shapeOf("n8n_api_" + std::string(80, 'a')).wrongLength);
    EXPECT_TRUE(shapeOf("n8n_api_" + std::string(39, 'a')).wrongLength);
}

TEST(KeyShapes, ConcludeNothingFromLengthOrAlphabetAlone)
{
    for (const std::string &text : {std::string(), std::string(32, 'a'), std::string(40, 'B'), std::string(16, '7'), std::string("skandinavia"), std::string("A:b")})
        EXPECT_EQ(shapeOf(text).kind, KeyKind::Unknown) << text;
}

} // namespace kd::test
