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
    EXPECT_EQ(decidingOf({found("key_is_expired"), found("proxy_strips_key_header"), found("key_has_inner_whitespace")}),
              "proxy_strips_key_header");
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
    EXPECT_EQ(decidingOf({found("key_is_unknown_to_instance"), found("public_api_disabled", Certainty::Possible)}),
              "key_is_unknown_to_instance");
}

TEST(Judge, LetsALikelyReasonDecideOverAProvenSymptom)
{
    EXPECT_EQ(decidingOf({found("connection_refused"), found("localhost_inside_container", Certainty::Likely)}),
              "localhost_inside_container");
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
    EXPECT_FALSE(judgement.isRuledOut(QStringLiteral("key_is_expired")) ||
                 judgement.lacksEvidence(QStringLiteral("something_else_answers")));
}

} // namespace kd::test
