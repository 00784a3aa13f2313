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

Finding found(const char *id, Certainty certainty = Certainty::Proven, Severity severity = Severity::Cause)
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.certainty = certainty;
    finding.severity = severity;
    return finding;
}

std::string decidingOf(std::initializer_list<Finding> findings)
{
    Judgement judgement;
    for (const Finding &finding : findings)
        addFinding(judgement, finding, catalogue());
    return judgement.deciding() ? judgement.deciding()->id.toStdString() : "";
}

} // namespace

TEST(Judge, PutsTheEarliestOnTheRequestsWayFirst)
{
    EXPECT_EQ(decidingOf({found("key_is_expired"), found("proxy_strips_key_header"), found("key_has_inner_whitespace")}), "proxy_strips_key_header");
    EXPECT_EQ(decidingOf({found("endpoint_path_unknown"), found("dns_fails")}), "dns_fails");
}

TEST(Judge, LetsOnlyCausesDecideThatAreProvenOrLikely)
{
    EXPECT_EQ(decidingOf({found("key_issued_in_future", Certainty::Proven, Severity::Note)}), "");
    EXPECT_EQ(decidingOf({found("dns_fails", Certainty::Possible), found("key_is_expired", Certainty::Likely)}), "key_is_expired");
    EXPECT_EQ(decidingOf({found("local_clock_is_off", Certainty::Proven, Severity::Risk)}), "");
    EXPECT_EQ(decidingOf({}), "");
}

TEST(Judge, LetsTheDeeperReasonDecide)
{
    Judgement judgement;
    addFinding(judgement, found("key_is_expired"), catalogue());
    addFinding(judgement, found("server_clock_is_off"), catalogue());
    ASSERT_TRUE(judgement.deciding());
    EXPECT_EQ(judgement.deciding()->id.toStdString(), "server_clock_is_off");
    EXPECT_EQ(judgement.deciding()->more, QStringList(QStringLiteral("key_is_expired")));
    EXPECT_TRUE(judgement.findings.back().explained);
}

TEST(Judge, ExplainsByNothingLessThanACause)
{
    EXPECT_EQ(decidingOf({found("key_is_expired"), found("server_clock_is_off", Certainty::Likely, Severity::Note)}), "key_is_expired");
    EXPECT_EQ(decidingOf({found("key_is_unknown_to_instance"), found("public_api_disabled", Certainty::Possible)}), "key_is_unknown_to_instance");
}

TEST(Judge, ExplainsOnlyByWhatIsAsSure)
{
    // As the catalogue says of explainedBy: "where one is found as surely".
    EXPECT_EQ(decidingOf({found("key_is_unknown_to_instance"), found("proxy_routes_to_another_instance", Certainty::Likely)}), "proxy_routes_to_another_instance")
        << "earlier on the way as well";
    EXPECT_EQ(decidingOf({found("connection_refused"), found("encryption_key_regenerated", Certainty::Likely)}), "connection_refused");
}

TEST(Judge, AddsAFindingOnceAndOnlyAKnownOne)
{
    Judgement judgement;
    addFinding(judgement, found("dns_fails"), catalogue());
    addFinding(judgement, found("dns_fails", Certainty::Possible), catalogue());
    addFinding(judgement, found("no_such_cause"), catalogue());
    ASSERT_EQ(judgement.findings.size(), 1);
    EXPECT_EQ(judgement.findings.front().certainty, Certainty::Proven);
}

TEST(Judge, SortsWhatTheRulesSay)
{
    const Judgement judgement = judged(asking().refusesKey(Side::Public, "'X-N8N-API-KEY' header required"));
    EXPECT_EQ(ids(judgement), "proxy_strips_key_header");
    EXPECT_TRUE(judgement.isRuledOut(QStringLiteral("dns_fails")));
    EXPECT_TRUE(judgement.lacksEvidence(QStringLiteral("login_is_wrong")));
    EXPECT_FALSE(judgement.isRuledOut(QStringLiteral("key_is_expired")) || judgement.lacksEvidence(QStringLiteral("something_else_answers")));
}

TEST(Judge, CallsARuleBrokenThatFailsWithoutACitation)
{
    // A key rule never cites less than the text; a case file by another hand may still make one.
    Evidence evidence = CaseBuilder().key("a").evidence();
    evidence.publicWay = PublicWay();
    for (const Finding &finding : judge(evidence, catalogue()).findings)
        EXPECT_FALSE(finding.citations.isEmpty()) << finding.id.toStdString();
}

TEST(Judge, AccusesNobodyInAHealthyCase)
{
    const auto healthy = [] { return asking("https://n8n.example.com/api/v1/workflows").version("2.40.7").takesKey().accepted(Side::Public, ask::keyGivenPath).clock(2); };
    EXPECT_EQ(ids(judged(healthy())), "");
    EXPECT_EQ(judged(healthy().direct("http://10.0.0.5:5678").failed(Side::Direct, ask::health, AnswerKind::Refused)).deciding(), nullptr);
    EXPECT_EQ(judged(healthy().key("  " + n8nKey({{QStringLiteral("iat"), here + 86400}}))).deciding(), nullptr) << "blanks and a future iat are notes";
    EXPECT_EQ(judged(asking("https://n8n.example.com").takesKey().clock(120)).deciding(), nullptr) << "two minutes";
}

TEST(Judge, MakesNoVerdictAboutAKeyWhereABrokenOnePasses)
{
    EXPECT_EQ(ids(judged(asking().takesAnything())), "");
}

} // namespace kd::test
