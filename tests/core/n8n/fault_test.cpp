#include "core/n8n/fault.h"

#include "tests/support/recorded_answers.h"

#include <gtest/gtest.h>

namespace kd::n8n {

using test::answered;
using test::recordedAnswer;

namespace {

FaultKind kindOf(const char *family, const char *name)
{
    return faultOf(recordedAnswer(family, name)).kind;
}

} // namespace

TEST(Fault, TellsTheRecordedRefusalsApart)
{
    for (const char *family : {"1.100", "2.40"}) {
        EXPECT_EQ(kindOf(family, "unauthorized_validator"), FaultKind::Refused);
        EXPECT_EQ(kindOf(family, "header_required"), FaultKind::Refused);
        EXPECT_EQ(kindOf(family, "rest_unauthorized"), FaultKind::Refused);
        EXPECT_EQ(kindOf(family, "login_wrong"), FaultKind::Refused);
        EXPECT_EQ(kindOf(family, "login_mfa_required"), FaultKind::NeedsMfa);
        EXPECT_EQ(kindOf(family, "login_mfa_wrong"), FaultKind::NeedsMfa);
        EXPECT_EQ(kindOf(family, "login_sso"), FaultKind::NeedsSso);
        EXPECT_EQ(kindOf(family, "login_rate_limited"), FaultKind::Busy);
        EXPECT_EQ(kindOf(family, "forbidden"), FaultKind::Forbidden);
        EXPECT_EQ(kindOf(family, "licence_missing"), FaultKind::NeedsLicence);
        EXPECT_EQ(kindOf(family, "api_not_found"), FaultKind::NoSuchDoor);
        EXPECT_EQ(kindOf(family, "api_method_not_allowed"), FaultKind::NoSuchDoor);
        EXPECT_EQ(kindOf(family, "rest_nonsense"), FaultKind::NoSuchDoor);
        EXPECT_EQ(kindOf(family, "workflow_unknown"), FaultKind::Missing);
        EXPECT_EQ(kindOf(family, "workflow_activated_unknown"), FaultKind::Missing);
        EXPECT_EQ(kindOf(family, "rest_credential_unknown"), FaultKind::Missing);
        EXPECT_EQ(kindOf(family, "webhook_404"), FaultKind::NotListening);
        EXPECT_EQ(kindOf(family, "webhook_other_method"), FaultKind::NotListening);
        EXPECT_EQ(kindOf(family, "rest_api_key_duplicate"), FaultKind::NameTaken);
        EXPECT_EQ(kindOf(family, "rest_api_key_bad_scope"), FaultKind::Invalid);
        EXPECT_EQ(kindOf(family, "workflow_put_odd_setting"), FaultKind::Invalid);
        EXPECT_EQ(kindOf(family, "workflow_activated_no_trigger"), FaultKind::Invalid);
    }
    EXPECT_EQ(kindOf("1.100", "credential_patched"), FaultKind::NoSuchDoor);
    EXPECT_EQ(kindOf("1.100", "credential_tested"), FaultKind::NoSuchDoor);
    EXPECT_EQ(kindOf("1.100", "rest_api_key_rotated"), FaultKind::NoSuchDoor);
    EXPECT_EQ(kindOf("1.100", "api_disabled_workflows"), FaultKind::NoSuchDoor);
    EXPECT_EQ(kindOf("2.40", "credential_patched_unknown"), FaultKind::Missing);
    EXPECT_EQ(kindOf("2.40", "workflow_deleted_published"), FaultKind::Published);
    EXPECT_EQ(kindOf("2.40", "workflow_deleted_at_once"), FaultKind::Busy);
    EXPECT_EQ(kindOf("2.40", "rest_api_key_deleted_unknown"), FaultKind::Missing);
    EXPECT_EQ(kindOf("2.40", "invalid_signature_workflows"), FaultKind::Failed);
}

TEST(Fault, DoesNotTakeAProxysWordsForN8ns)
{
    for (const int status : {400, 401, 403, 404, 502, 504})
        EXPECT_EQ(faultOf(answered(status, "<html><center><h1>no</h1></center></html>")).kind, FaultKind::NotN8n) << status;
    EXPECT_EQ(strange(answered(200, "<!DOCTYPE html>")).kind, FaultKind::NotN8n);
    EXPECT_EQ(strange(answered(200, "n8n is starting up. Please wait")).kind, FaultKind::Busy);
    Answer cut = answered(200, "{\"data\":[");
    cut.truncated = true;
    EXPECT_EQ(strange(cut).kind, FaultKind::TooLarge);
}

TEST(Fault, KnowsWhatMayPass)
{
    Answer none;
    none.kind = AnswerKind::Refused;
    none.reason = QStringLiteral("refused");
    EXPECT_TRUE(faultOf(none).mayPass());
    EXPECT_EQ(faultOf(none).said, QStringLiteral("refused"));
    Answer busy = answered(429, "{\"message\":\"Too many requests\"}");
    busy.headers.append(Header{"Retry-After", " 12 "});
    EXPECT_TRUE(faultOf(busy).mayPass());
    EXPECT_EQ(faultOf(busy).retryAfterSeconds, 12);
    EXPECT_TRUE(faultOf(answered(502, "<html>")).mayPass());
    EXPECT_TRUE(faultOf(recordedAnswer("2.40", "webhook_404")).mayPass());
    EXPECT_FALSE(faultOf(recordedAnswer("2.40", "forbidden")).mayPass());
    EXPECT_FALSE(faultOf(recordedAnswer("2.40", "unauthorized_validator")).mayPass());
}

TEST(Fault, KeepsLittleOfWhatWasSaid)
{
    const Fault fault = faultOf(answered(400, "{\"message\":\"" + QByteArray(5000, 'x') + "\\n\"}"));
    EXPECT_EQ(fault.said.size(), 300);
    EXPECT_FALSE(toString(FaultKind::TooLarge).isEmpty());
}

} // namespace kd::n8n
