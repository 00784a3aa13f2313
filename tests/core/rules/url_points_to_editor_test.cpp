#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule url_points_to_editor;
}

namespace kd::test {

using rules::url_points_to_editor;

TEST(UrlPointsToEditor, FailsForPagesOfTheEditor)
{
    for (const char *url :
         {"https://n8n.example.com/home/workflows", "https://n8n.example.com/workflow/Ab12", "https://n8n.example.com/settings/api"}) {
        const Ruling ruling = expectFails(url_points_to_editor, asking(url).takesKey(), Certainty::Proven, "address:path #1");
        EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com/api/v1");
    }
    expectFails(url_points_to_editor, asking("https://n8n.example.com/home/workflows").heard(Side::Public, ask::root, 200, editorPage),
                Certainty::Proven, "address:path #1");
}

TEST(UrlPointsToEditor, IsLikelyByItsShapeAlone)
{
    expectFails(url_points_to_editor, asking("https://n8n.example.com/home").failed(Side::Public, ask::health, AnswerKind::Timeout),
                Certainty::Likely, "address:path");
}

TEST(UrlPointsToEditor, IsRightWhereTheEditorsLoginIsTheQuestion)
{
    expectAccusesNot(url_points_to_editor, CaseBuilder()
                                               .url("https://n8n.example.com/signin")
                                               .answered("where", "editor")
                                               .heard(Side::Public, ask::root, 200, editorPage)
                                               .accepted(Side::Public, ask::signIn));
}

TEST(UrlPointsToEditor, HoldsForOtherPaths)
{
    for (const char *url : {"https://n8n.example.com", "https://n8n.example.com/api/v1/workflows", "https://home.example.com"})
        expectHolds(url_points_to_editor, asking(url).heard(Side::Public, ask::root, 200, editorPage), "");
    expectNoEvidence(url_points_to_editor, CaseBuilder().key(n8nKey()), "address");
}

} // namespace kd::test
