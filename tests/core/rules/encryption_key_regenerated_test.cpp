#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule encryption_key_regenerated;
}

namespace kd::test {

using rules::encryption_key_regenerated;

namespace {

const char *const firstStart = "first line\nNo encryption key found - Auto-generating and saving to: /home/node/.n8n/config\n";

CaseBuilder foreignSignature(const char *id, const char *release = "1.100.1")
{
    return asking().candidate("backup/config", encryptionKey).refusesKey(Side::Public, "invalid signature").instance(id, release);
}

QByteArray ownId()
{
    return CaseBuilder().key(n8nKey()).candidate("x", encryptionKey).subject().candidates.front().instanceId.toLatin1();
}

} // namespace

TEST(EncryptionKeyRegenerated, FailsWhereTheKeysSignerIsNotTodaysInstance)
{
    const Ruling ruling = expectFails(encryption_key_regenerated, foreignSignature("0123456789abcdef"), Certainty::Proven, "jwt:iat #1 #4");
    EXPECT_EQ(ruling.says.toStdString(), "candidate") << "the text has a sentence for it";
}

TEST(EncryptionKeyRegenerated, IsLikelyWhereTheInstanceIsUnknown)
{
    expectFails(encryption_key_regenerated,
                asking().candidate("backup/config", encryptionKey).refusesKey(Side::Public, "invalid signature"), Certainty::Likely,
                "jwt:iat #1");
}

TEST(EncryptionKeyRegenerated, ProvesNothingByAnIdThatIsKept)
{
    // From 2.20 on the id outlives its key.
    expectFails(encryption_key_regenerated, foreignSignature("0123456789abcdef", "2.40.7"), Certainty::Likely, "jwt:iat #1");
}

TEST(EncryptionKeyRegenerated, HoldsWhereTheSignerIsTodaysKey)
{
    // The encryption key is the same: the signing secret was set by N8N_USER_MANAGEMENT_JWT_SECRET.
    expectAccusesNot(encryption_key_regenerated, foreignSignature(ownId()));
}

TEST(EncryptionKeyRegenerated, ReadsTheStartUpLog)
{
    const Ruling ruling =
        expectFails(encryption_key_regenerated, asking().refusesKey(Side::Public, "invalid signature").artifact("n8n.log", firstStart),
                    Certainty::Likely, "file:n8n.log:2");
    EXPECT_EQ(ruling.says.toStdString(), "log") << "the text has a sentence for it";
}

TEST(EncryptionKeyRegenerated, BlamesNoFirstStartWhereTheKeyWorks)
{
    // Every healthy n8n has written that line once.
    expectAccusesNot(encryption_key_regenerated, asking().takesKey().artifact("n8n.log", firstStart));
}

TEST(EncryptionKeyRegenerated, HoldsOrSaysNothingElse)
{
    expectHolds(encryption_key_regenerated, asking().candidate(".env", encryptionKey).takesKey(), "");
    expectHolds(encryption_key_regenerated, asking().candidate(".env", "another-key").refusesKey(Side::Public, "invalid signature"), "");
    expectNoEvidence(encryption_key_regenerated, asking().takesKey(), "a candidate encryption key, or n8n's start-up log");
}

} // namespace kd::test
