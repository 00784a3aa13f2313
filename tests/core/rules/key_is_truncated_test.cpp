#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_truncated;
}

namespace kd::test {

using rules::key_is_truncated;

namespace {

CaseBuilder with(const QByteArray &key)
{
    return CaseBuilder().url("https://n8n.example.com").key(key);
}

QByteArray at(const QByteArray &key)
{
    return "key:0+" + QByteArray::number(key.size());
}

} // namespace

TEST(KeyIsTruncated, SeesAPartThatIsMissing)
{
    const QByteArray cut = n8nKey().left(n8nKey().lastIndexOf('.'));
    const Ruling ruling = expectFails(key_is_truncated, with(cut), Certainty::Likely, at(cut).constData());
    EXPECT_EQ(ruling.says.toStdString(), "jwt_parts");
}

TEST(KeyIsTruncated, SeesASignatureThatIsTooShort)
{
    const QByteArray cut = n8nKey().chopped(3);
    expectFails(key_is_truncated, with(cut), Certainty::Likely, at(cut).constData());
    expectFails(key_is_truncated, with(cut).refusesKey(), Certainty::Proven, at(cut).constData());
    expectFails(key_is_truncated, with(cut).direct("http://10.0.0.5:5678").refusesKey(Side::Direct), Certainty::Proven,
                at(cut).constData());
}

TEST(KeyIsTruncated, SeesAnOldKeyThatIsTooShort)
{
    const Ruling ruling = expectFails(key_is_truncated, with("n8n_api_abc"), Certainty::Likely, "key:0+11");
    EXPECT_EQ(ruling.says.toStdString(), "length");
}

TEST(KeyIsTruncated, HoldsWhereN8nTakesIt)
{
    expectHolds(key_is_truncated, with("n8n_api_abc").takesKey(), "#1");
    expectHolds(key_is_truncated, asking(), "");
    expectHolds(key_is_truncated, with("0123456789abcdef"), "");
}

TEST(KeyIsTruncated, IsNoMatterForOtherTexts)
{
    for (const char *text : {"", "YOUR_API_KEY", "sk-...abcd", "ghp_short"})
        expectNotApplicable(key_is_truncated, with(text));
    expectNoEvidence(key_is_truncated, CaseBuilder(), "key");
}

} // namespace kd::test
