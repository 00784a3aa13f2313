#include "core/rules/healthy.h"

#include "core/report/sentence.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

/// The variant and the citations; the sentence must be whole.
std::string said(const CaseBuilder &given, Outcome outcome)
{
    const Ruling ruling = judgeHealth(given.evidence());
    EXPECT_EQ(toString(ruling.outcome).toStdString(), toString(outcome).toStdString());
    Verdict verdict;
    verdict.id = outcome == Outcome::Holds ? QStringLiteral("healthy") : QStringLiteral("undetermined");
    verdict.says = ruling.says;
    verdict.args = ruling.args;
    const Cause &cause = outcome == Outcome::Holds ? catalogue().healthy() : catalogue().undetermined();
    EXPECT_TRUE(filled(cause.texts.value(QLatin1String("tr_says"))[ruling.says].toString(), ruling.args)) << ruling.says.toStdString();
    EXPECT_NE(Sentences(catalogue()).of(verdict).toStdString(),
              (Sentences(catalogue()).title(verdict.id) + QLatin1Char('.')).toStdString());
    return (ruling.says + QLatin1Char(' ') + shown(ruling.citations)).trimmed().toStdString();
}

} // namespace

TEST(Healthy, IsAnAcceptedKeyBesideARefusedOne)
{
    EXPECT_EQ(said(asking().takesKey(), Outcome::Holds), "default #1 #2");
    // The proxy puts its own page in place of n8n's refusal.
    EXPECT_EQ(said(asking()
                       .version("2.40.7")
                       .accepted(Side::Public, ask::keyScopeFree)
                       .heard(Side::Public, ask::controlScopeFree, 401, "<html></html>"),
                   Outcome::Holds),
              "default #2 #3");
}

TEST(Healthy, IsTheVeryPathThatWasAsked)
{
    const auto path = [] { return asking("https://n8n.example.com/api/v1/workflows").takesKey(); };
    EXPECT_EQ(said(path().accepted(Side::Public, ask::keyGivenPath), Outcome::Holds), "path #3 #2");
    EXPECT_EQ(said(path().heard(Side::Public, ask::keyGivenPath, 404, R"({"message":"Not Found"})"), Outcome::NoEvidence), "path #1 #3");
    EXPECT_EQ(said(path().failed(Side::Public, ask::keyGivenPath, AnswerKind::Timeout), Outcome::NoEvidence), "path #1 #3");
    EXPECT_EQ(said(path(), Outcome::NoEvidence), "default #1 #2");
}

TEST(Healthy, GivesNoVerdictWhereABrokenKeyPasses)
{
    EXPECT_EQ(said(asking().takesAnything(), Outcome::NoEvidence), "control #1 #2");
    EXPECT_EQ(said(asking().everywhere(200, "{}"), Outcome::NoEvidence), "control #1 #2");
}

TEST(Healthy, IsNoPageOfSomebodyElse)
{
    EXPECT_EQ(said(asking().everywhere(200, editorPage), Outcome::NoEvidence), "default #1 #2");
    EXPECT_EQ(said(asking().accepted(Side::Public, ask::keyScopeFree).heard(Side::Public, ask::controlScopeFree, 401, "<html></html>"),
                   Outcome::NoEvidence),
              "default #1 #2")
        << "nothing of n8n's was heard";
    EXPECT_EQ(said(asking().accepted(Side::Public, ask::keyScopeFree), Outcome::NoEvidence), "default #1");
    EXPECT_EQ(said(asking().refusesKey(), Outcome::NoEvidence), "default #1 #2");
}

TEST(Healthy, NeedsAKeyThatWasSent)
{
    const auto keyless = [] {
        return CaseBuilder().url("https://n8n.example.com").heard(Side::Public, ask::keylessScopeFree, 401, headerRequired);
    };
    EXPECT_EQ(said(keyless(), Outcome::NoEvidence), "no_key #1");
    EXPECT_EQ(said(keyless().key("YOUR_API_KEY"), Outcome::NoEvidence), "key_not_sent");
    EXPECT_EQ(said(CaseBuilder().key(n8nKey()), Outcome::NoEvidence), "nothing");
    EXPECT_EQ(said(asking(), Outcome::NoEvidence), "default");
}

TEST(Healthy, IsASessionThatWorksWhereTheLoginIsTheQuestion)
{
    const auto login = [](int status, const char *body) {
        return CaseBuilder()
            .url("https://n8n.example.com")
            .answered("where", "editor")
            .accepted(Side::Public, ask::signIn)
            .accepted(Side::Public, ask::sessionSettings)
            .heard(Side::Public, ask::sessionApiKeys, status, body);
    };
    EXPECT_EQ(said(login(200, "{}"), Outcome::Holds), "login #1 #2 #3");
    EXPECT_EQ(said(login(404, ""), Outcome::Holds), "login #1 #2 #3") << "the public API is off, the login works";
    EXPECT_EQ(said(login(401, restUnauthorized), Outcome::NoEvidence), "default #1 #2 #3");
    EXPECT_EQ(said(login(502, "<html><title>502 Bad Gateway</title></html>"), Outcome::NoEvidence), "default #1 #2 #3");
}

} // namespace kd::test
