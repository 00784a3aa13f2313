#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_legacy_format;
}

namespace kd::test {

using rules::key_is_legacy_format;

namespace {

const QByteArray legacy = "n8n_api_" + QByteArray(48, 'a');

CaseBuilder with(const QByteArray &key)
{
    return CaseBuilder().url("https://n8n.example.com").key(key);
}

} // namespace

TEST(KeyIsLegacyFormat, FailsWhereN8nTakesEveryKeyForAJwt)
{
    const Ruling ruling = expectFails(
        key_is_legacy_format, with(legacy).refusesKey(Side::Public, "jwt malformed").instance("abc", "1.79.1"), Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "version"), "1.79.1");
    expectFails(key_is_legacy_format, with(legacy).refusesKey(Side::Public, "jwt malformed"), Certainty::Proven, "#1");
}

TEST(KeyIsLegacyFormat, HoldsForAnOldKeyThatIsRead)
{
    expectHolds(key_is_legacy_format, with(legacy).takesKey(), "#1");
    expectHolds(key_is_legacy_format, with(legacy).refusesKey(), "#1");
}

TEST(KeyIsLegacyFormat, IsNoMatterForOtherKeys)
{
    expectNotApplicable(key_is_legacy_format, asking().refusesKey());
    // A random text is no JWT either, but it has not the old form.
    expectAccusesNot(key_is_legacy_format, with("0123456789abcdef0123456789abcdef").refusesKey(Side::Public, "jwt malformed"));
    expectAccusesNot(key_is_legacy_format, with('"' + n8nKey() + '"').refusesKey(Side::Public, "jwt malformed"));
    expectNoEvidence(key_is_legacy_format, with(legacy), "public_answers");
}

} // namespace kd::test
