#include "practice/jwt.h"

#include <gtest/gtest.h>

namespace kd::practice {

// The vectors of facts/n8n-by-version.md, 5.6: computed by n8n's own code.
TEST(Jwt, DerivesWhatN8nDerives)
{
    EXPECT_EQ(signingSecret("n8n-test-encryption-key"),
              "5b6ff8de9fc21f658f552f48fdd6574497864f8e6f61b6ba20a1527041d643a9");
    EXPECT_EQ(instanceId("n8n-test-encryption-key"),
              "4a444303badf7ebf22cea6d4f93b6056b2894500f8341c4e12c2a0eece7fd61e");
    EXPECT_EQ(signingSecret("Vd8fcb7wyKbN5zdsDKeSjM1Ma2jx6b5K"),
              "9cace94510ce72876c7fae1e8c39654758d8bc8ca52d0c6c8c528237b888d5d0");
    EXPECT_EQ(instanceId("Vd8fcb7wyKbN5zdsDKeSjM1Ma2jx6b5K"),
              "869f0e9ef144117f10241a35ab111c9045839ea8abfd1364744c29f8b5953a4a");
}

TEST(Jwt, SignsByteForByteAsN8nDoes)
{
    const Claims claims = {{QStringLiteral("sub"), QStringLiteral("a440e5eb-34ab-47a8-b630-9edc2fbaed2c")},
                           {QStringLiteral("iss"), QStringLiteral("n8n")},
                           {QStringLiteral("aud"), QStringLiteral("public-api")},
                           {QStringLiteral("iat"), 1761135964}};
    EXPECT_EQ(signJwt(claims, signingSecret("n8n-test-encryption-key")),
              "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
              "eyJzdWIiOiJhNDQwZTVlYi0zNGFiLTQ3YTgtYjYzMC05ZWRjMmZiYWVkMmMiLCJpc3"
              "MiOiJuOG4iLCJhdWQiOiJwdWJsaWMtYXBpIiwiaWF0IjoxNzYxMTM1OTY0fQ.R-5vKwdhH32AKCk_"
              "4KicaTofq2TJlTf4yWKgxWWY8SI");
}

TEST(Jwt, DecodesAndTellsWhoSigned)
{
    const QByteArray text = signJwt({{QStringLiteral("sub"), QStringLiteral("me")}}, "right");
    const auto token = decodeJwt(text);
    ASSERT_TRUE(token);
    EXPECT_EQ(token->claims.value(QLatin1String("sub")).toString(), QStringLiteral("me"));
    EXPECT_TRUE(isSignedBy(*token, "right"));
    EXPECT_FALSE(isSignedBy(*token, "wrong"));
}

TEST(Jwt, RefusesWhatIsNone)
{
    for (const char *text : {"", "a", "a.b", "a.b.c", "....", "n8n_api_0123456789abcdef", "e30.W10.AA"})
        EXPECT_FALSE(decodeJwt(text)) << text;
}

} // namespace kd::practice
