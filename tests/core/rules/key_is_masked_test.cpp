#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_masked;
}

namespace kd::test {

using rules::key_is_masked;

namespace {

CaseBuilder with(const QByteArray &key)
{
    return CaseBuilder().url("https://n8n.example.com").key(key);
}

} // namespace

TEST(KeyIsMasked, FailsForStarsAndDots)
{
    expectFails(key_is_masked, with("******abcd"), Certainty::Proven, "key:0+10");
    expectFails(key_is_masked, with("sk-...abcd"), Certainty::Proven, "key:0+10");
    expectFails(key_is_masked, with("eyJhbGciOiJIUzI1NiIs\u2026wxyz"), Certainty::Proven, "key:0+25");
    expectFails(key_is_masked,
                with("\u2022\u2022\u2022\u2022\u2022\u2022abcd").heard(Side::Public, ask::keylessScopeFree, 401, headerRequired),
                Certainty::Proven, "key:0+10");
}

TEST(KeyIsMasked, HoldsForWholeKeys)
{
    expectHolds(key_is_masked, asking(), "");
    expectHolds(key_is_masked, with("n8n_api_" + QByteArray(48, 'x').replace(0, 1, "0")).takesKey(), "");
    expectHolds(key_is_masked, with("YOUR_API_KEY"), "");
    expectHolds(key_is_masked, with(""), "");
    expectNoEvidence(key_is_masked, CaseBuilder(), "key");
}

} // namespace kd::test
