#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule encryption_key_does_not_match_instance;
}

namespace kd::test {

using rules::encryption_key_does_not_match_instance;

namespace {

QByteArray idOf(const char *key)
{
    // The id as n8n derives it, by the reader that is tested against a real instance elsewhere.
    return CaseBuilder().key(n8nKey()).candidate("x", key).subject().candidates.front().instanceId.toLatin1();
}

} // namespace

TEST(EncryptionKeyDoesNotMatchInstance, FailsWhereTheOpenSettingsNameAnotherInstance)
{
    expectFails(encryption_key_does_not_match_instance, asking().candidate(".env", encryptionKey).instance("0123456789abcdef"),
                Certainty::Proven, "#1");
}

TEST(EncryptionKeyDoesNotMatchInstance, HoldsForTheInstancesOwnKey)
{
    expectHolds(encryption_key_does_not_match_instance,
                asking().candidate(".env", "another-key").candidate("~/.n8n/config", encryptionKey).instance(idOf(encryptionKey)), "#1");
}

TEST(EncryptionKeyDoesNotMatchInstance, AsksTheInstanceBehindTheProxyFirst)
{
    expectHolds(encryption_key_does_not_match_instance,
                asking()
                    .direct("http://10.0.0.5:5678")
                    .candidate(".env", encryptionKey)
                    .instance("0123456789abcdef")
                    .instance(idOf(encryptionKey), "1.100.1", Side::Direct),
                "#2");
}

TEST(EncryptionKeyDoesNotMatchInstance, ReadsTheIdOfASession)
{
    expectFails(encryption_key_does_not_match_instance,
                asking()
                    .candidate(".env", encryptionKey)
                    .accepted(Side::Public, ask::settings, R"({"data":{"settingsMode":"public"}})")
                    .accepted(Side::Public, ask::signIn)
                    .accepted(Side::Public, ask::sessionSettings,
                              R"({"data":{"settingsMode":"authenticated","instanceId":"0123456789abcdef","versionCli":"2.10.0"}})"),
                Certainty::Proven, "#3");
}

TEST(EncryptionKeyDoesNotMatchInstance, SaysNothingOfReleasesThatKeepTheId)
{
    expectNotApplicable(encryption_key_does_not_match_instance,
                        asking().candidate(".env", encryptionKey).instance("0123456789abcdef", "2.40.7"));
}

TEST(EncryptionKeyDoesNotMatchInstance, NeedsACandidateAndAnId)
{
    expectNoEvidence(encryption_key_does_not_match_instance, asking().instance("0123456789abcdef"), "encryption_key");
    expectNoEvidence(encryption_key_does_not_match_instance, asking().candidate(".env", encryptionKey).version("2.40.7"),
                     "the instance's id, which newer releases tell only to a session");
}

} // namespace kd::test
