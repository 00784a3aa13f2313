#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule key_is_unknown_to_instance;
}

namespace kd::test {

using rules::key_is_unknown_to_instance;

namespace {

/// A 2.x whose list of keys holds one that ends as given, of a user; n8n shows ten at a time.
CaseBuilder listed(const QByteArray &rows, int all, const char *signedIn = "user-1")
{
    return asking()
        .version("2.40.7")
        .refusesKey()
        .accepted(Side::Public, ask::signIn, QByteArray(R"({"data":{"id":")") + signedIn + R"(","disabled":false}})")
        .accepted(Side::Public, ask::sessionApiKeys,
                  R"({"data":{"items":[)" + rows + R"(],"counts":{"mine":1,"all":)" + QByteArray::number(all) + "}}}");
}

} // namespace

TEST(KeyIsUnknownToInstance, IsProvenWhereARefusalMeansNothingElse)
{
    expectFails(key_is_unknown_to_instance, asking().refusesKey().instance("abc", "1.100.1"), Certainty::Proven, "#1 #3");
}

TEST(KeyIsUnknownToInstance, IsLikelyFrom236OnForOthersAnswerAlike)
{
    const Ruling ruling = expectFails(key_is_unknown_to_instance, asking().version("2.40.7").refusesKey(), Certainty::Likely, "#2 #4");
    EXPECT_EQ(ruling.says.toStdString(), "uncertain") << "a switched-off API and a disabled owner are named";
    expectFails(key_is_unknown_to_instance, asking().refusesKey(), Certainty::Likely, "#1 #3");
}

TEST(KeyIsUnknownToInstance, IsProvenByTheOwnersListOfKeys)
{
    const Ruling ruling =
        expectFails(key_is_unknown_to_instance, listed(R"({"apiKey":"******zzzz","userId":"user-1"})", 1), Certainty::Proven, "#2 #6");
    EXPECT_EQ(ruling.says.toStdString(), "session");
}

TEST(KeyIsUnknownToInstance, IsNotProvenByAListThatIsCutOrSomebodyElses)
{
    // Measured: 2.40.7 lists ten of thirteen keys; 1.100.1 lists those of the user who signed in.
    QByteArrayList rows;
    for (int i = 0; i < 10; ++i)
        rows.append(R"({"apiKey":"******zzzz","userId":"user-1"})");
    expectFails(key_is_unknown_to_instance, listed(rows.join(','), 13), Certainty::Likely, "#2 #4");
    expectFails(key_is_unknown_to_instance, listed(R"({"apiKey":"******zzzz","userId":"user-2"})", 1, "user-2"), Certainty::Likely,
                "#2 #4");
}

TEST(KeyIsUnknownToInstance, HoldsWhereTheKeyIsAccepted)
{
    expectHolds(key_is_unknown_to_instance, asking().takesKey(), "#1");
    expectHolds(key_is_unknown_to_instance, asking().direct("http://10.0.0.5:5678").refusesKey().takesKey(Side::Direct), "#4");
}

TEST(KeyIsUnknownToInstance, GivesNoVerdictWhereABrokenKeyPasses)
{
    expectNotApplicable(key_is_unknown_to_instance, asking().takesAnything());
    expectNotApplicable(key_is_unknown_to_instance,
                        asking().heard(Side::Public, ask::keyScopeFree, 401, unauthorized).accepted(Side::Public, ask::controlScopeFree));
}

TEST(KeyIsUnknownToInstance, LeavesOtherReasonsToTheirRules)
{
    const auto with = [](const QByteArray &key) { return CaseBuilder().url("https://n8n.example.com").key(key); };
    expectNotApplicable(key_is_unknown_to_instance, with('"' + n8nKey() + '"').refusesKey());
    expectNotApplicable(key_is_unknown_to_instance, with(n8nKey({{QStringLiteral("exp"), here - 60}})).refusesKey().clock(0));
    expectNotApplicable(key_is_unknown_to_instance, asking().refusesKey(Side::Public, "invalid signature"));
    expectNotApplicable(key_is_unknown_to_instance, asking().refusesKey(Side::Public, "'X-N8N-API-KEY' header required"));
    expectNotApplicable(key_is_unknown_to_instance,
                        asking().heard(Side::Public, ask::keyScopeFree, 401, "<html><title>401</title></html>"));
    expectNoEvidence(key_is_unknown_to_instance, asking().heard(Side::Public, ask::health, 200, healthOk), "the API's answer to the key");
    expectNoEvidence(key_is_unknown_to_instance, CaseBuilder(), "key");
}

} // namespace kd::test
