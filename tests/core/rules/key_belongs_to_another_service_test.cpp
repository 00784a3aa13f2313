#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_belongs_to_another_service;
}

namespace kd::test {

using rules::key_belongs_to_another_service;

namespace {

CaseBuilder with(const QByteArray &key)
{
    return CaseBuilder().url("https://n8n.example.com").key(key);
}

} // namespace

TEST(KeyBelongsToAnotherService, FailsForAKnownForm)
{
    const QByteArray key = "sk-proj-" + QByteArray(60, 'a');
    const Ruling ruling = expectFails(key_belongs_to_another_service, with(key), Certainty::Proven, "key:0+68");
    EXPECT_EQ(argOf(ruling, "service"), "OpenAI");
    EXPECT_FALSE(with(key).subject().key.sendable) << "such a key is never sent";
}

TEST(KeyBelongsToAnotherService, FailsForAJwtOfAnotherIssuer)
{
    const QByteArray key = n8nKey({{QStringLiteral("iss"), QStringLiteral("https://issuer.example")}});
    EXPECT_EQ(argOf(expectFails(key_belongs_to_another_service, with(key), Certainty::Proven,
                                ("key:0+" + QByteArray::number(key.size())).constData()),
                    "service"),
              "https://issuer.example");
}

TEST(KeyBelongsToAnotherService, HoldsForKeysOfN8n)
{
    expectHolds(key_belongs_to_another_service, asking(), "");
    expectHolds(key_belongs_to_another_service, with("n8n_api_" + QByteArray(48, 'a')), "");
    expectHolds(key_belongs_to_another_service, with(n8nKey({{QStringLiteral("aud"), QStringLiteral("mcp-server-api")}})), "");
    expectHolds(key_belongs_to_another_service, with("0123456789abcdef0123456789abcdef"), "");
}

TEST(KeyBelongsToAnotherService, HoldsForWhatIsNoKeyAtAll)
{
    expectHolds(key_belongs_to_another_service, with("sk-...abcd"), "");
    expectHolds(key_belongs_to_another_service, with(""), "");
    expectNoEvidence(key_belongs_to_another_service, CaseBuilder().url("https://n8n.example.com"), "key");
}

} // namespace kd::test
