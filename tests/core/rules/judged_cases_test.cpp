#include "core/rules/judge.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

namespace {

Judgement judged(const CaseBuilder &given)
{
    return judge(given.evidence(), catalogue());
}

std::string ids(const Judgement &judgement)
{
    QStringList list;
    for (const Finding &finding : judgement.findings)
        list.append(finding.id);
    return list.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST(JudgedCases, FindsNothingWithoutACitation)
{
    for (const CaseBuilder &given :
         {asking(), CaseBuilder().key(""), asking().refusesKey(), asking().everywhere(403, forbidden), asking().everywhere(204, ""),
          asking("http://localhost:5678/home?key=a").answered("caller", "container").failed(Side::Public, ask::health, AnswerKind::Dns)}) {
        const Judgement judgement = judged(given);
        EXPECT_TRUE(judgement.broken.isEmpty()) << judgement.broken.join(QLatin1Char(' ')).toStdString();
        for (const Finding &finding : judgement.findings)
            EXPECT_FALSE(finding.citations.isEmpty()) << finding.id.toStdString();
    }
}

TEST(JudgedCases, AccusesNobodyInAHealthyCase)
{
    const auto healthy = [] {
        return asking("https://n8n.example.com/api/v1/workflows")
            .version("2.40.7")
            .takesKey()
            .accepted(Side::Public, ask::keyGivenPath)
            .clock(2);
    };
    EXPECT_EQ(ids(judged(healthy())), "");
    EXPECT_EQ(judged(healthy().direct("http://10.0.0.5:5678").failed(Side::Direct, ask::health, AnswerKind::Refused)).deciding(), nullptr);
    EXPECT_EQ(judged(healthy().key("  " + n8nKey({{QStringLiteral("iat"), here + 86400}}))).deciding(), nullptr)
        << "blanks and a future iat are notes";
    EXPECT_EQ(judged(asking("https://n8n.example.com").takesKey().clock(120)).deciding(), nullptr) << "two minutes";
}

TEST(JudgedCases, AccusesNobodyWhereOnlyTheDirectAddressLeadsAstray)
{
    // The address that was asked takes this key and no broken one: that is healthy, whatever the other address says.
    const auto works = [] { return asking().direct("http://10.0.0.5:5678").takesKey(); };
    const auto page = [](const char *path) { return cannotGet(path); };
    EXPECT_EQ(ids(judged(works().refusesKey(Side::Direct))), "");
    EXPECT_EQ(ids(judged(works().refusesKey(Side::Direct, "invalid signature"))), "");
    EXPECT_EQ(ids(judged(works().heard(Side::Direct, ask::root, 200, "n8n is starting up. Please wait"))), "");
    EXPECT_EQ(ids(judged(works().accepted(Side::Direct, ask::settings, R"({"data":{"publicApi":{"enabled":false}}})"))), "");
    EXPECT_EQ(ids(judged(works()
                             .heard(Side::Direct, ask::health, 200, healthOk)
                             .heard(Side::Direct, ask::settings, 404, page("/rest/settings"))
                             .heard(Side::Direct, ask::root, 404, page("/"))
                             .heard(Side::Direct, ask::unknownPath, 404, page("/api/v1/kd-1"))
                             .heard(Side::Direct, ask::siblingWebhook, 404, noWebhook))),
              "");
    EXPECT_EQ(ids(judged(works()
                             .heard(Side::Direct, ask::keyScopeFree, 500, internalError)
                             .heard(Side::Direct, ask::controlScopeFree, 500, internalError))),
              "");
    const QByteArray over = n8nKey({{QStringLiteral("exp"), here - 60}});
    EXPECT_EQ(ids(judged(works().key(over).refusesKey(Side::Direct).clock(0))), "");
}

TEST(JudgedCases, MakesNoVerdictAboutAKeyWhereABrokenOnePasses)
{
    EXPECT_EQ(ids(judged(asking().takesAnything())), "");
}

} // namespace kd::test
