#include "core/rules/answers.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace kd::test {

using namespace rules;

namespace {

Way wayOf(const CaseBuilder &given)
{
    return *given.evidence().publicWay;
}

int numberOf(const Exchange *exchange)
{
    return exchange ? exchange->number : 0;
}

} // namespace

TEST(Answers, TakeTheCorrectedKeysWhereTheGivenOneCannotBeSent)
{
    EXPECT_EQ(numberOf(keyAnswer(wayOf(asking().takesKey()))), 1);
    EXPECT_EQ(numberOf(keyAnswer(
                  wayOf(asking().heard(Side::Public, ask::health, 200, healthOk).accepted(Side::Public, ask::correctedScopeFree)))),
              2);
    EXPECT_EQ(numberOf(keyAnswer(wayOf(asking().heard(Side::Public, ask::health, 200, healthOk)))), 0);
}

TEST(Answers, AskTheValidatorWhereItWasHeard)
{
    const CaseBuilder plain = asking().heard(Side::Public, ask::keyScopeFree, 401, unauthorizedEither);
    EXPECT_EQ(numberOf(tellingAnswer(wayOf(plain))), 1);
    EXPECT_EQ(numberOf(tellingAnswer(wayOf(CaseBuilder(plain).heard(Side::Public, ask::keyValidator, 401, unauthorized)))), 2);
    // 1.x has no such route, and a gate's page says nothing.
    EXPECT_EQ(numberOf(tellingAnswer(wayOf(CaseBuilder(plain).heard(Side::Public, ask::keyValidator, 404, notFound)))), 1);
    EXPECT_EQ(numberOf(tellingAnswer(wayOf(CaseBuilder(plain).heard(Side::Public, ask::keyValidator, 502, "<html></html>")))), 1);
}

TEST(Answers, AcceptAKeyOnlyBesideARefusedOne)
{
    EXPECT_TRUE(acceptsKey(wayOf(asking().takesKey())));
    EXPECT_FALSE(acceptsKey(wayOf(asking().accepted(Side::Public, ask::keyScopeFree)))) << "no broken key was tried";
    EXPECT_FALSE(acceptsKey(wayOf(asking().takesAnything())));
    EXPECT_TRUE(acceptsAnything(wayOf(asking().takesAnything())));
    EXPECT_FALSE(acceptsKey(wayOf(asking().refusesKey())));
    EXPECT_FALSE(acceptsKey(wayOf(asking()
                                      .heard(Side::Public, ask::keyScopeFree, 200, "<html></html>")
                                      .heard(Side::Public, ask::controlScopeFree, 401, unauthorized))));
}

TEST(Answers, CountARefusalOnlyWhereTheKeyArrived)
{
    EXPECT_TRUE(refusesKey(wayOf(asking().refusesKey())));
    EXPECT_TRUE(refusesKey(wayOf(asking().refusesKey(Side::Public, "invalid signature"))));
    EXPECT_FALSE(refusesKey(wayOf(asking().refusesKey(Side::Public, "'X-N8N-API-KEY' header required"))));
    EXPECT_FALSE(refusesKey(wayOf(asking().heard(Side::Public, ask::keyScopeFree, 401, "<html><title>401</title></html>"))));
    EXPECT_FALSE(refusesKey(
        wayOf(asking().heard(Side::Public, ask::keyScopeFree, 401, unauthorized).accepted(Side::Public, ask::controlScopeFree))));
    EXPECT_FALSE(refusesKey(wayOf(asking().heard(Side::Public, ask::keyScopeFree, 403, forbidden))))
        << "a missing scope is no refusal of the key";
}

TEST(Answers, TakeNothingThatOthersSayForATraceOfN8n)
{
    for (const char *body : {healthOk, "{}", forbidden, internalError, unauthorizedEither, restUnauthorized})
        EXPECT_FALSE(traceOfN8n(wayOf(asking().everywhere(body == forbidden       ? 403
                                                          : body == internalError ? 500
                                                          : body == healthOk      ? 200
                                                                                  : 401,
                                                          body))))
            << body;
    EXPECT_FALSE(traceOfN8n(wayOf(asking().everywhere(404, cannotGet("/x"))))) << "any Express server says so";
    EXPECT_EQ(numberOf(traceOfN8n(wayOf(asking().everywhere(200, "{}").heard(Side::Public, ask::root, 200, editorPage)))), 8);
    EXPECT_EQ(numberOf(traceOfN8n(wayOf(asking().instance("abc")))), 1);
    EXPECT_EQ(numberOf(traceOfN8n(wayOf(asking().refusesKey()))), 1);
}

TEST(Answers, CallAWaySilentOnlyWhereNothingAnswered)
{
    const CaseBuilder silent =
        asking().failed(Side::Public, ask::health, AnswerKind::Timeout).failed(Side::Public, ask::root, AnswerKind::Refused);
    EXPECT_EQ(numberOf(onlySilence(wayOf(silent), AnswerKind::Refused)), 2);
    EXPECT_EQ(numberOf(onlySilence(wayOf(silent), AnswerKind::Dns)), 0);
    EXPECT_EQ(numberOf(onlySilence(wayOf(CaseBuilder(silent).takesKey()), AnswerKind::Refused)), 0);
}

TEST(Answers, WriteATimeAsUtc)
{
    EXPECT_EQ(timeText(here).toStdString(), "2026-11-21T10:00:00Z");
}

} // namespace kd::test
