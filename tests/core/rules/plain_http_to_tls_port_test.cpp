#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::rules {
extern const Rule plain_http_to_tls_port;
}

namespace kd::test {

using rules::plain_http_to_tls_port;

namespace {

const char *const http = "http://n8n.example.com:8443";
const char *const nginx = "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>";

} // namespace

TEST(PlainHttpToTlsPort, FailsByTheServersOwnWords)
{
    const Ruling ruling =
        expectFails(plain_http_to_tls_port, asking(http).heard(Side::Public, ask::health, 400, nginx), Certainty::Proven, "#1");
    EXPECT_EQ(argOf(ruling, "right_url"), "https://n8n.example.com:8443");
    expectFails(plain_http_to_tls_port,
                asking(http).heard(Side::Public, ask::health, 400, "Client sent an HTTP request to an HTTPS server."), Certainty::Proven,
                "#1");
}

TEST(PlainHttpToTlsPort, FailsWhereTheOtherSchemeAnswers)
{
    expectFails(plain_http_to_tls_port,
                asking(http)
                    .failed(Side::Public, ask::health, AnswerKind::Unreadable, "not_http")
                    .firstBytes(QByteArray::fromHex("15030100020246"))
                    .heard(Side::Elsewhere, ask::otherScheme, 200, healthOk),
                Certainty::Proven, "#1 #2");
}

TEST(PlainHttpToTlsPort, IsNotProvenByAClosedConnection)
{
    expectNotApplicable(plain_http_to_tls_port, asking(http).failed(Side::Public, ask::health, AnswerKind::Unreadable, "closed"));
    expectNotApplicable(plain_http_to_tls_port, asking(http)
                                                    .failed(Side::Public, ask::health, AnswerKind::Unreadable, "closed")
                                                    .failed(Side::Elsewhere, ask::otherScheme, AnswerKind::Refused));
}

TEST(PlainHttpToTlsPort, HoldsWhereHttpIsAnswered)
{
    expectHolds(plain_http_to_tls_port, asking(http).takesKey(), "");
    expectNotApplicable(plain_http_to_tls_port, asking("https://n8n.example.com").heard(Side::Public, ask::health, 400, nginx));
    expectNotApplicable(plain_http_to_tls_port, asking(http).failed(Side::Public, ask::health, AnswerKind::Timeout));
    expectNoEvidence(plain_http_to_tls_port, asking(http), "public_answers");
}

} // namespace kd::test
