#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_mcp_token;
}

namespace kd::test {

using rules::key_is_mcp_token;

namespace {

CaseBuilder token()
{
    return CaseBuilder().url("https://n8n.example.com").key(n8nKey({{QStringLiteral("aud"), QStringLiteral("mcp-server-api")}}));
}

const char *const audience = "jwt audience invalid. expected: public-api";

} // namespace

TEST(KeyIsMcpToken, FailsByItsAudience)
{
    EXPECT_EQ(argOf(expectFails(key_is_mcp_token, token(), Certainty::Proven, "jwt:aud"), "audience"), "mcp-server-api");
    expectFails(key_is_mcp_token, token().refusesKey(), Certainty::Proven, "jwt:aud #1");
    expectFails(key_is_mcp_token, token().refusesKey(Side::Public, audience), Certainty::Proven, "jwt:aud #1");
}

TEST(KeyIsMcpToken, AsksTheValidatorOfNewerReleases)
{
    expectFails(key_is_mcp_token,
                token()
                    .heard(Side::Public, ask::keyScopeFree, 500, internalError)
                    .heard(Side::Public, ask::controlScopeFree, 401, unauthorizedEither)
                    .heard(Side::Public, ask::keyValidator, 401, QByteArray(R"({"message":")") + audience + R"("})"),
                Certainty::Proven, "jwt:aud #3");
}

TEST(KeyIsMcpToken, BlamesNoApiKeyForAnotherThatAProxyPutsInItsPlace)
{
    expectAccusesNot(key_is_mcp_token, asking().refusesKey(Side::Public, audience));
}

TEST(KeyIsMcpToken, HoldsForApiKeys)
{
    expectHolds(key_is_mcp_token, asking().refusesKey(), "");
    expectHolds(key_is_mcp_token, asking(), "");
    expectHolds(key_is_mcp_token, CaseBuilder().key(n8nKey({{QStringLiteral("aud"), QJsonValue::Null}})), "");
    expectHolds(key_is_mcp_token, token().takesKey(), "#1");
    expectNoEvidence(key_is_mcp_token, CaseBuilder(), "key");
}

} // namespace kd::test
