#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule proxy_strips_path_prefix;
}

namespace kd::test {

using rules::proxy_strips_path_prefix;

namespace {

const char *const prefixed = "https://example.com/n8n";

} // namespace

TEST(ProxyStripsPathPrefix, FailsWhereTheProxyCutsTooMuch)
{
    const Ruling ruling = expectFails(proxy_strips_path_prefix,
                                      asking().heard(Side::Public, ask::keyScopeFree, 404, cannotGet("/v1/credentials/schema/n8nApi")),
                                      Certainty::Proven, "#1");
    EXPECT_EQ(ruling.says.toStdString(), "stripped");
    EXPECT_EQ(argOf(ruling, "value"), "/v1/credentials/schema/n8nApi");
}

TEST(ProxyStripsPathPrefix, FailsWhereTheProxyCutsNothing)
{
    const Ruling ruling = expectFails(proxy_strips_path_prefix,
                                      asking(prefixed)
                                          .heard(Side::Public, ask::keyScopeFree, 404, cannotGet("/n8n/api/v1/credentials/schema/n8nApi"))
                                          .accepted(Side::Public, ask::keyWithoutPrefix),
                                      Certainty::Proven, "#1 #2");
    EXPECT_EQ(ruling.says.toStdString(), "not_stripped");
}

TEST(ProxyStripsPathPrefix, FailsWhereTheEditorAnswersTheApi)
{
    expectFails(proxy_strips_path_prefix, asking().heard(Side::Public, ask::keyScopeFree, 200, editorPage), Certainty::Likely, "#1");
    expectFails(proxy_strips_path_prefix,
                asking().direct("http://10.0.0.5:5678").heard(Side::Public, ask::keyScopeFree, 200, editorPage).takesKey(Side::Direct),
                Certainty::Proven, "#1 #2");
}

TEST(ProxyStripsPathPrefix, IsNotASwitchedOffApi)
{
    expectHolds(proxy_strips_path_prefix,
                asking().heard(Side::Public, ask::keyScopeFree, 404, cannotGet("/api/v1/credentials/schema/n8nApi")), "#1");
}

TEST(ProxyStripsPathPrefix, HoldsWhereTheApiAnswers)
{
    expectHolds(proxy_strips_path_prefix, asking(prefixed).takesKey(), "#1");
    expectHolds(proxy_strips_path_prefix, asking().refusesKey(), "#1");
    // The editor's page for the editor's own address is as it should be.
    expectHolds(proxy_strips_path_prefix, asking().heard(Side::Public, ask::root, 200, editorPage).refusesKey(), "#2");
    expectHolds(proxy_strips_path_prefix, asking(prefixed).heard(Side::Public, ask::keyScopeFree, 502, "<html></html>"), "#1");
    expectNotApplicable(proxy_strips_path_prefix, asking().failed(Side::Public, ask::keyScopeFree, AnswerKind::Timeout));
    expectNoEvidence(proxy_strips_path_prefix, asking(), "public_answers");
}

} // namespace kd::test
