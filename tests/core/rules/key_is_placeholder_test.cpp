#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_placeholder;
}

namespace kd::test {

using rules::key_is_placeholder;

TEST(KeyIsPlaceholder, FailsForTextsOfExamples)
{
    for (const char *text : {"YOUR_API_KEY", "<api-key>", "{{ $json.key }}", "${N8N_API_KEY}", "changeme", "undefined", "my-n8n-api-key"}) {
        const QByteArray at = "key:0+" + QByteArray::number(qstrlen(text));
        expectFails(key_is_placeholder, CaseBuilder().url("https://n8n.example.com").key(text), Certainty::Proven, at.constData());
    }
}

TEST(KeyIsPlaceholder, IsNeverSent)
{
    EXPECT_FALSE(CaseBuilder().key("YOUR_API_KEY").subject().key.sendable);
}

TEST(KeyIsPlaceholder, HoldsForKeys)
{
    expectHolds(key_is_placeholder, asking().takesKey(), "");
    expectHolds(key_is_placeholder, CaseBuilder().key("n8n_api_" + QByteArray(48, 'a')), "");
    expectHolds(key_is_placeholder, CaseBuilder().key("sk-...abcd"), "");
    expectHolds(key_is_placeholder, CaseBuilder().key(""), "");
    expectNoEvidence(key_is_placeholder, CaseBuilder(), "key");
}

} // namespace kd::test
