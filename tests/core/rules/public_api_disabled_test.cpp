#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule public_api_disabled;
}

namespace kd::test {

using rules::public_api_disabled;

namespace {

const char *const off = R"({"data":{"versionCli":"1.100.1","instanceId":"abc","publicApi":{"enabled":false}}})";
const char *const on = R"({"data":{"settingsMode":"authenticated","versionCli":"2.40.7","publicApi":{"enabled":true}}})";
const QByteArray cannotGetKey = cannotGet("/api/v1/credentials/schema/n8nApi");

} // namespace

TEST(PublicApiDisabled, FailsByTheOpenSettings)
{
    expectFails(public_api_disabled,
                asking().heard(Side::Public, ask::keyScopeFree, 404, cannotGetKey).accepted(Side::Public, ask::settings, off),
                Certainty::Proven, "#2 #1");
}

TEST(PublicApiDisabled, FailsByASessionFrom236On)
{
    const Ruling ruling = expectFails(
        public_api_disabled,
        asking()
            .version("2.40.7")
            .refusesKey()
            .accepted(Side::Public, ask::signIn)
            .accepted(Side::Public, ask::sessionSettings, R"({"data":{"settingsMode":"authenticated","publicApi":{"enabled":false}}})"),
        Certainty::Proven, "#6 #2");
    EXPECT_EQ(ruling.says.toStdString(), "session");
}

TEST(PublicApiDisabled, FailsWhereTheRestOfN8nAnswers)
{
    expectFails(public_api_disabled,
                asking()
                    .heard(Side::Public, ask::keyScopeFree, 404, cannotGetKey)
                    .heard(Side::Public, ask::unknownPath, 404, cannotGet("/api/v1/kd-1"))
                    .heard(Side::Public, ask::root, 200, editorPage),
                Certainty::Proven, "#1 #3");
}

TEST(PublicApiDisabled, IsNotSaidFrom236OnWithoutASession)
{
    // It answers as to an unknown key, so key_is_unknown_to_instance names it as an alternative.
    expectNotApplicable(public_api_disabled, asking().version("2.40.7").heard(Side::Public, ask::unknownPath, 404, notFound).refusesKey());
    expectNotApplicable(public_api_disabled, asking().version("2.40.7").refusesKey());
}

TEST(PublicApiDisabled, IsNotTheMomentOfAStart)
{
    // Measured: before the routes are mounted, everything is Cannot GET.
    expectNotApplicable(public_api_disabled, asking()
                                                 .heard(Side::Public, ask::keyScopeFree, 404, cannotGetKey)
                                                 .heard(Side::Public, ask::settings, 404, cannotGet("/rest/settings"))
                                                 .heard(Side::Public, ask::root, 404, cannotGet("/"))
                                                 .heard(Side::Public, ask::health, 200, healthOk));
}

TEST(PublicApiDisabled, IsNotACutPath)
{
    expectNotApplicable(public_api_disabled, asking()
                                                 .heard(Side::Public, ask::keyScopeFree, 404, cannotGet("/v1/credentials/schema/n8nApi"))
                                                 .heard(Side::Public, ask::root, 200, editorPage));
}

TEST(PublicApiDisabled, HoldsWhereItIsOn)
{
    expectHolds(public_api_disabled, asking().refusesKey().instance("abc"), "#4");
    expectHolds(public_api_disabled,
                asking().refusesKey().accepted(Side::Public, ask::signIn).accepted(Side::Public, ask::sessionSettings, on), "#5");
    expectHolds(public_api_disabled, asking().takesKey(), "#1");
    expectNoEvidence(public_api_disabled, asking(), "public_answers");
}

} // namespace kd::test
