#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule something_else_answers;
}

namespace kd::test {

using rules::something_else_answers;

namespace {

const char *const page = "<html><head><title>It works!</title></head></html>";

} // namespace

TEST(SomethingElseAnswers, FailsWhereNothingIsN8ns)
{
    expectFails(something_else_answers, asking().everywhere(200, page), Certainty::Likely, "#1 #2 #3 #4");
    expectFails(something_else_answers, asking().everywhere(404, page), Certainty::Likely, "#1 #2 #3 #4");
    expectFails(something_else_answers, asking().everywhere(200, "{}"), Certainty::Likely, "#1 #2 #3 #4");
    expectFails(something_else_answers, asking().everywhere(200, healthOk), Certainty::Likely, "#1 #2 #3 #4");
}

TEST(SomethingElseAnswers, HoldsWhereN8nLeavesATrace)
{
    expectHolds(something_else_answers, asking().everywhere(200, page).heard(Side::Public, ask::unknownPath, 404, notFound), "#8");
    expectHolds(something_else_answers, asking().everywhere(200, page).heard(Side::Public, ask::root, 200, editorPage), "#8");
    expectHolds(something_else_answers, asking().refusesKey(), "#1");
    expectHolds(something_else_answers,
                asking().everywhere(404, page).accepted(Side::Public, ask::settings, R"({"data":{"settingsMode":"public"}})"), "#8");
}

TEST(SomethingElseAnswers, SaysNothingOfWhatStandsBehindAGate)
{
    expectNotApplicable(something_else_answers, asking().everywhere(403, page));
    expectNotApplicable(something_else_answers, asking().everywhere(502, page));
    expectNotApplicable(something_else_answers, asking().everywhere(429, page));
    expectNotApplicable(something_else_answers, asking().everywhere(204, ""));
    expectNotApplicable(
        something_else_answers,
        asking().everywhere(200, page).heard(Side::Public, ask::root, 302).header("Location", "https://sso.example.com/login"));
}

TEST(SomethingElseAnswers, NeedsMoreThanOneAnswer)
{
    expectNoEvidence(something_else_answers, asking().heard(Side::Public, ask::health, 404, page).heard(Side::Public, ask::root, 200, page),
                     "more answers from that address");
    expectNotApplicable(something_else_answers, asking().failed(Side::Public, ask::health, AnswerKind::Refused));
    expectNoEvidence(something_else_answers, asking(), "public_answers");
}

} // namespace kd::test
