#include "core/read/jwt.h"

#include <QByteArray>

#include <gtest/gtest.h>

namespace kd::test {

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

const QByteArray header = part(R"({"alg":"HS256","typ":"JWT"})");
const QByteArray signature(43, 'A');

std::optional<JwtReading> read(const QByteArray &text)
{
    return readJwt({text.constData(), static_cast<std::size_t>(text.size())});
}

QByteArray withClaims(const QByteArray &claims)
{
    return header + '.' + part(claims) + '.' + signature;
}

} // namespace

TEST(Jwt, ReadsItsClaims)
{
    const auto jwt = read(withClaims(R"({"sub":"u1","iss":"n8n","aud":"public-api","iat":1761135964,"exp":1763727964,"nbf":1761135000,"jti":"x"})"));
    ASSERT_TRUE(jwt);
    EXPECT_EQ(jwt->fault, QString());
    EXPECT_EQ(jwt->claims.iss, QStringLiteral("n8n"));
    EXPECT_EQ(jwt->claims.aud, QStringLiteral("public-api"));
    EXPECT_EQ(jwt->claims.iat, 1761135964);
    EXPECT_EQ(jwt->claims.exp, 1763727964);
    EXPECT_EQ(jwt->claims.nbf, 1761135000);
    EXPECT_EQ(jwt->subject, QStringLiteral("u1"));
}

TEST(Jwt, ReadsAnAudienceThatIsAList)
{
    EXPECT_EQ(read(withClaims(R"({"aud":["mcp-server-api"]})"))->claims.aud, QStringLiteral("mcp-server-api"));
    EXPECT_EQ(read(withClaims(R"({"aud":[]})"))->claims.aud, QString());
}

TEST(Jwt, IsAbsentWhereTheTextIsNone)
{
    for (const char *text : {"", "ey", "abc.def.ghi", "n8n_api_0123", " eyJ"})
        EXPECT_FALSE(readJwt(text)) << text;
}

TEST(Jwt, SaysWhichPartIsMissing)
{
    const QByteArray claims = part(R"({"iss":"n8n"})");
    for (const QByteArray &text : {header, header + '.', header + '.' + claims, header + '.' + claims + '.', header + ".." + signature,
                                   header + '.' + claims + '.' + signature + ".x"})
        EXPECT_EQ(read(text)->fault, QStringLiteral("jwt_parts")) << text.constData();
}

TEST(Jwt, SaysThatAPartDoesNotDecode)
{
    const QByteArray claims = part(R"({"iss":"n8n"})");
    for (const QByteArray &text : {header + ".!!!." + signature, header + '.' + part("[1]") + '.' + signature, header + '.' + claims.chopped(3) + '.' + signature,
                                   header.chopped(5) + '.' + claims + '.' + signature, header + '.' + claims + '.' + signature.chopped(1),
                                   header + '.' + claims + '.' + signature + 'A'})
        EXPECT_EQ(read(text)->fault, QStringLiteral("jwt_part")) << text.constData();
}

TEST(Jwt, TakesOnlyNumbersForTimes)
{
    const auto jwt = read(withClaims(R"({"iat":"1761135964","exp":null,"nbf":true})"));
    EXPECT_FALSE(jwt->claims.iat || jwt->claims.exp || jwt->claims.nbf);
    EXPECT_EQ(read(withClaims(R"({"iat":1761135964.75})"))->claims.iat, 1761135964);
    EXPECT_EQ(read(withClaims(R"({"exp":-1})"))->claims.exp, -1);
}

TEST(Jwt, TakesNoTimeThatNoClockShows)
{
    for (const char *claims : {R"({"exp":1e300})", R"({"exp":-1e300})", R"({"exp":1e19})"})
        EXPECT_FALSE(read(withClaims(claims))->claims.exp) << claims;
}

} // namespace kd::test
