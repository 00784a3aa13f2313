#include "core/read/encryption_key.h"

#include <gtest/gtest.h>

#include <string>

namespace kd::test {

namespace {

// Computed in Node and compared with real n8n: facts/n8n-by-version.md, 5.6.
const std::string v1Jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhNDQwZTVlYi0zNGFiLTQ3YTgtYjYzMC05ZWRjMmZiYWVkMmMiLCJpc3MiOiJuOG4iLCJhdWQiOiJw"
                          "dWJsaWMtYXBpIiwiaWF0IjoxNzYxMTM1OTY0fQ.R-5vKwdhH32AKCk_4KicaTofq2TJlTf4yWKgxWWY8SI";

} // namespace

TEST(EncryptionKey, GivesTheSecretThatSignsApiKeys)
{
    EXPECT_EQ(jwtSecretOf(Secret("n8n-test-encryption-key")), "5b6ff8de9fc21f658f552f48fdd6574497864f8e6f61b6ba20a1527041d643a9");
    EXPECT_EQ(jwtSecretOf(Secret("Vd8fcb7wyKbN5zdsDKeSjM1Ma2jx6b5K")), "9cace94510ce72876c7fae1e8c39654758d8bc8ca52d0c6c8c528237b888d5d0");
}

TEST(EncryptionKey, GivesTheInstanceId)
{
    EXPECT_EQ(instanceIdOf(Secret("n8n-test-encryption-key")), QStringLiteral("4a444303badf7ebf22cea6d4f93b6056b2894500f8341c4e12c2a0eece7fd61e"));
    EXPECT_EQ(instanceIdOf(Secret("Vd8fcb7wyKbN5zdsDKeSjM1Ma2jx6b5K")), QStringLiteral("869f0e9ef144117f10241a35ab111c9045839ea8abfd1364744c29f8b5953a4a"));
    EXPECT_EQ(instanceIdOf(Secret("9f2c3d4e5b6a7c8d9e0f1a2b3c4d5e6f")), QStringLiteral("4c5c4afee535e4843a543ac5c49178906aedb44370e178cd3fa054a0195cf6b4"));
}

TEST(EncryptionKey, CountsCharactersAsJavaScriptDoes)
{
    EXPECT_EQ(jwtSecretOf(Secret("cléx")), jwtSecretOf(Secret("cléy"))) << "the odd places count, not the bytes";
    EXPECT_NE(jwtSecretOf(Secret("cléx")), jwtSecretOf(Secret("clèx")));
}

TEST(EncryptionKey, SignsTheApiKeyOfItsInstance)
{
    EXPECT_EQ(signs(Secret("n8n-test-encryption-key"), v1Jwt), true);
    EXPECT_EQ(signs(Secret(" n8n-test-encryption-key"), v1Jwt), false);
    EXPECT_EQ(signs(Secret("n8n-test-encryption-key "), v1Jwt), true) << "only every second character signs";
    EXPECT_EQ(signs(Secret("wrong-key"), v1Jwt), false);
    std::string altered = v1Jwt;
    altered.back() = altered.back() == 'I' ? 'J' : 'I';
    EXPECT_EQ(signs(Secret("n8n-test-encryption-key"), altered), false);
}

TEST(EncryptionKey, SaysNothingOfATextThatIsNoToken)
{
    for (const char *text : {"", "eyJ", "eyJhbGci.abc", "n8n_api_0123456789", "a.b.c"})
        EXPECT_FALSE(signs(Secret("n8n-test-encryption-key"), text)) << text;
    EXPECT_EQ(signs(Secret("n8n-test-encryption-key"), "eyJ.a."), false);
}

TEST(EncryptionKey, TakesAnEmptyKeyAndAHostileOne)
{
    EXPECT_EQ(jwtSecretOf(Secret("")).size(), 64);
    EXPECT_EQ(instanceIdOf(Secret(std::string_view("\xff\xfe\0", 3))).size(), 64);
}

} // namespace kd::test
